import type { Strength } from '../../../lib/model/requirement.ts';

/** Postings of our own making, with what a reader of the language takes them to ask for; null: not asked for. */
export const POSTINGS: readonly {
  readonly language: string;
  readonly text: string;
  readonly asked: Readonly<Record<string, Strength | null>>;
}[] = [
  {
    language: 'de',
    text: `Elektroniker (m/w/d) für Betriebstechnik
Muster Anlagenbau GmbH, Kassel

Über uns
Wir sind ein Familienunternehmen mit 120 Mitarbeitern und vertreiben Software für SAP und Salesforce.

Ihre Aufgaben
• Wartung und Instandsetzung elektrischer Anlagen
• Fehlersuche an SPS-Steuerungen (Siemens S7, TIA Portal)
• Dokumentation in SAP PM

Ihr Profil
• Abgeschlossene Ausbildung als Elektroniker für Betriebstechnik oder vergleichbare Qualifikation
• Mindestens 3 Jahre Berufserfahrung
• Gute Deutschkenntnisse (B2), Englischkenntnisse von Vorteil
• Führerschein Klasse B erforderlich
• Kenntnisse in EPLAN sind wünschenswert
• Keine Erfahrung mit AutoCAD nötig
• Bereitschaft zur Schichtarbeit

Wir bieten
• Unbefristeter Vertrag in Vollzeit, 38 Stunden pro Woche
• 42.000 € bis 48.000 € brutto im Jahr
• Englischkurse und Zuschuss zum Führerschein
Bewerbungsfrist: 31.12.2026`,
    asked: {
      salesforce: null,
      'siemens-s7': 'task',
      'sap-pm': 'task',
      german: 'must',
      english: 'nice',
      'driving-licence': 'must',
      eplan: 'nice',
      autocad: null,
      'german-vocational-qualification': 'must',
    },
  },
  {
    language: 'fr',
    text: `Développeur Full Stack (H/F) - CDI
Exemple SARL, Lyon

L'entreprise
Éditeur de logiciels depuis 1998, nous équipons 300 clients.

Vos missions
- Développer des applications web avec React et Node.js
- Écrire des tests automatisés avec Jest
- Déployer sur AWS

Profil recherché
- Diplôme Bac+5 en informatique
- 3 ans d'expérience minimum en développement web
- Maîtrise de TypeScript et PostgreSQL
- Anglais courant
- La connaissance de Docker est un plus
- Pas de permis requis
- Pas besoin de connaître Angular

Ce que nous offrons
- Télétravail 2 jours par semaine
- Salaire : 42 000 à 50 000 € brut par an
- Formation Kubernetes`,
    asked: {
      react: 'task',
      jest: 'task',
      'amazon-web-services': 'task',
      typescript: 'must',
      postgresql: 'must',
      english: 'must',
      docker: 'nice',
      'driving-licence': null,
      angular: null,
      kubernetes: null,
    },
  },
  {
    language: 'es',
    text: `Administrativo/a contable
Ejemplo S.L., Valencia

Funciones
- Gestión de facturas y contabilidad en SAP
- Conciliación bancaria con Excel

Requisitos
- Ciclo formativo de Grado Superior en Administración y Finanzas
- Al menos 2 años de experiencia en un puesto similar
- Dominio de Microsoft Excel
- Inglés nivel B2
- No se requiere carnet de conducir
- No es necesario saber A3ERP
- Se valorará conocimiento de Power BI

Se ofrece
- Contrato indefinido, jornada completa
- Salario: 22.000 - 24.000 € brutos/año
- Teletrabajo 1 día a la semana`,
    asked: {
      sap: 'task',
      'microsoft-excel': 'must',
      english: 'must',
      'driving-licence': null,
      'microsoft-power-bi': 'nice',
    },
  },
  {
    language: 'pl',
    text: `Specjalista ds. logistyki
Przykład Sp. z o.o., Wrocław

Zakres obowiązków:
- obsługa zamówień w systemie SAP
- kontakt z przewoźnikami

Wymagania:
- wykształcenie wyższe
- minimum 2 lata doświadczenia na podobnym stanowisku
- bardzo dobra znajomość MS Excel
- język angielski na poziomie B2
- prawo jazdy kat. B
- mile widziana znajomość Power BI
- znajomość języka niemieckiego nie jest wymagana

Oferujemy:
- umowę o pracę, pełny etat
- wynagrodzenie 7000 - 8500 zł brutto miesięcznie
- praca hybrydowa`,
    asked: {
      sap: 'task',
      'microsoft-excel': 'must',
      english: 'must',
      'driving-licence': 'must',
      'microsoft-power-bi': 'nice',
      german: null,
    },
  },
  {
    language: 'nl',
    text: `Verpleegkundige thuiszorg
Voorbeeld Zorg, Utrecht

Wat ga je doen
- Je verleent zorg bij cliënten thuis en rapporteert in Nedap Ons
- Je werkt samen met huisartsen

Wat vragen wij
- Een afgeronde opleiding hbo-v of mbo verpleegkunde niveau 4
- BIG-registratie
- Rijbewijs B is vereist
- Goede beheersing van het Nederlands
- Ervaring met Excel is een pré
- Kennis van SAP is niet nodig

Wat bieden wij
- Een contract voor 24 uur per week, parttime
- Salaris € 2.600 - € 3.700 bruto per maand
- Cursussen Microsoft Teams`,
    asked: { 'driving-licence': 'must', dutch: 'must', 'microsoft-excel': 'nice', sap: null, 'microsoft-teams': null },
  },
  {
    language: 'cs',
    text: `Obsluha CNC strojů
Příklad s.r.o., Brno

Náplň práce
- seřizování a obsluha CNC strojů Heidenhain a Fanuc
- kontrola kvality

Požadujeme
- vyučení v oboru strojírenství
- praxe 2 roky
- čtení výkresů, SolidWorks výhodou
- řidičský průkaz skupiny B
- angličtina není podmínkou
- základní znalost MS Excel

Nabízíme
- práci na plný úvazek
- mzdu 35 000 - 42 000 Kč měsíčně
- kurzy angličtiny`,
    asked: {
      'heidenhain-controls': 'task',
      'fanuc-controls': 'task',
      solidworks: 'nice',
      'driving-licence': 'must',
      english: null,
      'microsoft-excel': 'must',
    },
  },
];
