import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../lib/skills/language.ts';

describe('the language of a text', () => {
  const table: [string | null, string][] = [
    ['en', 'We are looking for a nurse who will work with our team and take care of the patients on the ward.'],
    [
      'de',
      'Wir suchen für unser Team in Berlin eine Pflegekraft, die mit uns die Patienten auf der Station versorgt und sich nicht scheut.',
    ],
    [
      'fr',
      'Nous recherchons pour notre équipe une infirmière qui sera chargée des patients et de la coordination avec les médecins.',
    ],
    [
      'es',
      'Buscamos para nuestro equipo una persona con experiencia en el cuidado de los pacientes y que sea responsable del trabajo.',
    ],
    [
      'it',
      'Cerchiamo per la nostra azienda una persona con esperienza nella gestione dei clienti e che sia anche responsabile del lavoro.',
    ],
    [
      'pt',
      'Buscamos para a nossa equipe uma pessoa com experiência no atendimento aos clientes e que não tenha medo de trabalho.',
    ],
    [
      'nl',
      'Wij zoeken voor ons team een verpleegkundige die met de patiënten werkt en die bij ons op de afdeling wil zijn.',
    ],
    [
      'pl',
      'Do naszego zespołu poszukujemy osoby, która ma doświadczenie w pracy z klientem oraz nie boi się wyzwań, jest to praca na cały etat.',
    ],
    [
      'cs',
      'Do našeho týmu hledáme kolegu, který se nebojí práce s lidmi a má zkušenosti. Nabízíme práci, která je pro vás od začátku.',
    ],
    [
      'sv',
      'Vi söker till vårt team en sjuksköterska som har erfarenhet av arbete med patienter och som inte är rädd för att ta ansvar.',
    ],
    [
      'fi',
      'Etsimme meillä tiimiin hoitajaa, jolla on kokemusta ja joka ei pelkää työtä. Sinulla on myös hyvä asenne sekä olet avoin.',
    ],
    [
      'hu',
      'Csapatunkba keresünk egy ápolót, akinek van tapasztalata és nem fél a munkától, hogy a betegek számára meg legyen az ellátás.',
    ],
    [
      'ro',
      'Căutăm pentru echipa noastră o persoană care are experiență în lucru cu clienții și nu se teme de munca în echipa din oraș.',
    ],
    [
      'ca',
      'Cerquem una persona per a la nostra empresa amb experiència en el treball amb els clients i que sigui dels nostres.',
    ],
    ['de', 'Für die Werkstatt in Köln suchen wir ab sofort eine Elektrikerin oder einen Elektriker mit Führerschein.'],
    ['nl', 'Ben jij de kok die ons team in Utrecht komt versterken? Wij bieden je een vast contract en een goed loon.'],
    [
      'pt',
      'Procuramos um eletricista para a nossa equipa no Porto. Oferecemos um contrato e formação para o trabalho.',
    ],
    [
      'it',
      'Il nostro ristorante di Bologna cerca un cuoco con esperienza per la stagione. Si offre un contratto e la formazione.',
    ],
    ['pl', 'Szukamy kierowcy do pracy w Gdańsku. Oferujemy umowę o pracę oraz szkolenie na początek.'],
    ['cs', 'Hledáme řidiče do naší firmy v Brně. Nabízíme práci na plný úvazek a zaškolení od prvního dne.'],
    ['el', 'Ζητείται νοσηλευτής με εμπειρία για το νοσοκομείο μας στην Αθήνα'],
    ['ru', 'Мы ищем медсестру с опытом работы в нашу больницу'],
    ['uk', 'Ми шукаємо медсестру з досвідом роботи до нашої лікарні'],
    ['ja', '私たちは病院で働く看護師を募集しています'],
    ['zh', '我们正在招聘有经验的护士加入我们的团队'],
    ['ar', 'نبحث عن ممرضة ذات خبرة للعمل في فريقنا'],
    [null, 'Python Java Kubernetes Docker'],
    [null, '12345 😀😀😀 ----'],
    [null, ''],
  ];
  it.each(table)('%j: %j', (expected, text) => {
    expect(languageOf(text)).toBe(expected);
  });

  it('is a tag or null for any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => /^[a-z]{2}$/.test(languageOf(text) ?? 'xx')));
  });
});
