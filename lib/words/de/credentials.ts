/** Wörter über das Lesen und Prüfen von Nachweisen. Was nicht geprüft werden konnte, heißt nie falsch. */
export const credentials = {
  'credentials.empty': 'Diese Datei ist leer.',
  'credentials.tooBig': 'Diese Datei ist größer als {limit}, mehr als ein Nachweis braucht; sie wurde nicht geöffnet.',
  'credentials.tooDeep':
    'Diese Datei ist mehr als {limit} Ebenen tief verschachtelt, was kein echter Nachweis ist. Sie wurde nicht geöffnet.',
  'credentials.notJson': 'Diese Datei ist abgeschnitten oder kein gültiges JSON.',
  'credentials.binary': 'In dieser Art von Datei kann hier kein Nachweis oder Profil stehen.',
  'credentials.pdf':
    'Ein PDF lässt sich hier nicht lesen. Ein Zeugnis: Lade sein Abzeichen als PNG, SVG oder JSON herunter oder trage es unten von Hand ein. Ein Lebenslauf: Füge seinen Text ein.',
  'credentials.picture':
    'Diese Art von Bild kann kein Abzeichen enthalten. Lade das Abzeichen als PNG oder SVG herunter.',
  'credentials.office':
    'Dokumente von Büroprogrammen lassen sich hier nicht lesen. Kopiere den Text und füge ihn unten ein, oder speichere ihn als reinen Text.',
  'credentials.cose': 'Dieser Nachweis ist in der Form COSE unterschrieben, die sich hier nicht prüfen lässt.',
  'credentials.html':
    'Das ist eine Webseite, kein Nachweis. Lade stattdessen die Datei des Abzeichens von dort herunter.',
  'credentials.stopped': 'Vor dieser Datei angehalten.',
  'credentials.unrecognised':
    'Die Datei lässt sich lesen, ist aber keine Form von Nachweis oder Profil, die Rung kennt.',
  'credentials.backup': 'Das ist eine Sicherung von Rung. Stelle sie im Bereich „Daten“ wieder her.',
  'credentials.unexpected': 'Diese Datei ließ sich nicht lesen. Deine Mappe ist, wie sie war.',
  'credentials.png.notPng': 'Der Name sagt PNG, der Inhalt ist etwas anderes.',
  'credentials.png.cut': 'Dieses Bild ist abgeschnitten oder gibt falsche Längen an.',
  'credentials.png.damaged': 'Die Daten des Abzeichens in diesem Bild sind beschädigt: Die Prüfsumme stimmt nicht.',
  'credentials.png.noBadge':
    'In diesem Bild steckt kein Abzeichen. Bilder von Webseiten verlieren es oft; lade das Abzeichen selbst herunter.',
  'credentials.svg.noBadge': 'In dieser Zeichnung steckt kein Abzeichen.',
  'credentials.svg.empty': 'Das Abzeichen in dieser Zeichnung ist leer.',
  'credentials.xml.cut': 'Diese XML-Datei ist abgeschnitten oder nicht wohlgeformt.',
  'credentials.xml.entities':
    'Diese Datei erklärt eigene XML-Entitäten, mit denen sich ein Leser überlasten lässt. Sie wurde nicht geöffnet.',
  'credentials.zip.damaged': 'Diese ZIP-Datei ist abgeschnitten oder beschädigt.',
  'credentials.zip.bomb': 'Etwas in dieser Datei wird ausgepackt größer als {limit}. Sie wurde nicht geöffnet.',
  'credentials.zip.tooMany': 'Diese ZIP-Datei enthält mehr als {limit} Dateien.',
  'credentials.zip.path': 'Die Dateien in dieser ZIP-Datei zeigen aus ihrem Ordner hinaus. Sie wurde nicht geöffnet.',
  'credentials.zip.method': 'Diese ZIP-Datei ist auf eine Weise gepackt, die sich hier nicht lesen lässt.',
  'credentials.zip.nothing': 'In dieser ZIP-Datei ist kein Nachweis oder Profil, das Rung kennt.',
  'credentials.linkedin.nothing':
    'In dieser ZIP-Datei wurden keine Berufsdaten gefunden. Wähle in LinkedIn den größeren Datenexport und versuche es noch einmal.',
  'credentials.europass.nothing':
    'In dieser Europass-Datei wurden weder Erfahrung noch Ausbildung noch Kompetenzen gefunden.',
  'credentials.table.nothing': 'Diese Tabelle braucht eine Spalte namens title, name oder skill.',
  'credentials.text.nothing': 'In diesem Text wurden keine Kompetenzen gefunden.',
  'credentials.address':
    'Das Abzeichen ist nur eine Adresse bei {host}. Rung müsste dort nachfragen, und das tut es nicht von selbst.',
  'credentials.jwt.form': 'Diese unterschriebene Datei ist abgeschnitten oder nicht wohlgeformt.',
  'credentials.jwt.none':
    'Diese Datei sagt, dass sie mit nichts unterschrieben ist. Jeder könnte sie geschrieben haben.',
  'credentials.jwt.shared':
    'Diese Datei ist mit einem gemeinsamen Geheimnis unterschrieben; wer sie prüfen kann, könnte sie auch geschrieben haben.',
  'credentials.jwt.private':
    'Diese Datei enthält einen privaten Schlüssel; wer sie hat, könnte eine andere unterschreiben.',
  'credentials.jwt.type': 'Diese unterschriebene Datei sagt, dass sie etwas anderes als ein Nachweis ist.',
  'credentials.jwt.issuer': 'Diese Datei nennt außen und innen verschiedene Aussteller.',
  'credentials.jwt.vcClaim': 'Diese Datei mischt zwei Fassungen ihrer Form; es ist unklar, was unterschrieben ist.',
  'credentials.proof.form': 'Die Unterschrift in dieser Datei ist abgeschnitten oder nicht wohlgeformt.',
  'credentials.proof.key': 'Der Schlüssel, den diese Datei nennt, ist kein gültiger Schlüssel.',
  'credentials.proof.purpose':
    'Die Unterschrift in dieser Datei wurde für einen anderen Zweck gemacht als das Ausstellen von Nachweisen.',
  'credentials.proof.chain': 'Eine Unterschrift in dieser Datei baut auf einer anderen auf, die fehlt.',
  'credentials.proof.unsignedContent':
    'Diese Datei enthält etwas, das ihre Unterschrift nicht abdeckt; jemand könnte es hinzugefügt haben.',
  'credentials.badge.noIssuer': 'Dieser Nachweis nennt keinen Aussteller.',
  'credentials.badge.noSubject': 'Dieser Nachweis sagt nicht, was erreicht wurde.',
  'credentials.badge.form': 'Dieses Abzeichen folgt nicht den Regeln von Open Badges 2.0: {what}.',
  'credentials.companion.form':
    'Diese Liste der Rücknahmen sagt nicht, unter welcher Adresse sie steht; mit ihr lässt sich nichts prüfen.',
  'credentials.elm.form': 'Dieser europäische Nachweis ist abgeschnitten oder nicht wohlgeformt.',
  'credentials.warning.compressed':
    'Die Daten des Abzeichens sind komprimiert, was seine Form nicht erlaubt. Sie ließen sich trotzdem lesen.',
  'credentials.warning.severalBadges':
    'In diesem Bild steckt mehr als ein Abzeichen. Verwendet wurde das erste, wie es die Regeln sagen.',
  'credentials.warning.pathRefused': 'Einige Dateien im ZIP zeigen aus ihrem Ordner hinaus. Sie wurden weggelassen.',
  'credentials.warning.partsLeftOut': 'Weggelassen, weil sich nichts darin lesen ließ: {files}.',
  'credentials.warning.columns': '{file} hat andere Spalten als erwartet und wurde weggelassen.',
  'credentials.warning.companion':
    'Diese Datei allein gibt deiner Mappe nichts. Füge sie zusammen mit dem Nachweis hinzu, zu dem sie gehört.',
  'credentials.warning.addressOnly':
    'Die Datei enthält nur die Adresse eines Abzeichens bei {host}. Dort wurde nichts abgefragt.',
  'credentials.warning.tooMany':
    'Diese Datei enthält mehr Einträge, als behalten werden können. Der Rest wurde weggelassen.',
  'credentials.warning.noAchievement': 'Dieses Abzeichen sagt nicht, was erreicht wurde.',
  'credentials.warning.unreadablePart': 'Ein Nachweis in dieser Datei ließ sich nicht lesen und wurde weggelassen.',
  'credentials.warning.personal':
    'Geburtsdatum, Staatsangehörigkeit und Ausweisnummern aus dieser Datei wurden nicht in deine Mappe übernommen.',
  'credentials.export.unsignable':
    'Das ließ sich nicht unterschreiben, weil ein Teil davon in keinem bekannten Vokabular steht.',
  'credentials.readable.yes': 'Die Datei folgt ihrer Form.',
  'credentials.readable.context':
    'Die Datei nennt das Vokabular der Nachweise nicht als erstes, wie es ihre Form verlangt.',
  'credentials.readable.type': 'Die Datei sagt nicht, dass sie ein Open Badge ist, ist aber wie eines geschrieben.',
  'credentials.readable.innerType': 'Ein Teil der Datei nennt eine Art, die ihre Form dort nicht kennt.',
  'credentials.unchanged.yes': 'Die Unterschrift passt zum Inhalt.',
  'credentials.unchanged.no': 'Der Inhalt ist nicht, was unterschrieben wurde.',
  'credentials.unchanged.redefined':
    'Die Datei gibt geschützten Wörtern eine andere Bedeutung, was keine gültig unterschriebene Datei kann.',
  'credentials.unchanged.noFile': 'Die geprüfte Datei ist nicht in der Mappe; das ist also nur eine Behauptung.',
  'credentials.unchanged.unsigned': 'Die Datei ist nicht unterschrieben.',
  'credentials.unchanged.selfDeclared': 'Das hast du selbst eingegeben oder exportiert; es gibt keine Unterschrift.',
  'credentials.unchanged.suite': 'Das Verfahren der Unterschrift {suite} ist hier nicht bekannt.',
  'credentials.unchanged.selective':
    'Unterschriften zur teilweisen Weitergabe ({suite}) lassen sich hier nicht prüfen.',
  'credentials.unchanged.context':
    'Das Vokabular {context} liegt Rung nicht bei, und aus dem Netz wird nichts geladen.',
  'credentials.unchanged.tooComplex': 'Diese Datei zu prüfen würde zu lange dauern.',
  'credentials.unchanged.jsonld': 'Die Datei lässt sich nicht in die Form bringen, die unterschrieben wurde.',
  'credentials.unchanged.needsNetwork': 'Der Schlüssel steht bei {issuer}; dort wurde nicht nachgefragt.',
  'credentials.unchanged.unknownDid': 'Schlüssel der Art {issuer} lassen sich hier nicht nachschlagen.',
  'credentials.unchanged.keyKind':
    'Die Art des Schlüssels, mit dem unterschrieben wurde, lässt sich hier nicht prüfen.',
  'credentials.unchanged.keyNotListed': 'Das Schlüsseldokument von {issuer} führt diesen Schlüssel nicht.',
  'credentials.unchanged.noKey': 'Die Datei sagt nicht, mit welchem Schlüssel unterschrieben wurde.',
  'credentials.unchanged.hosted': 'Dieses Abzeichen belegt nur {host}; dort wurde nicht nachgefragt.',
  'credentials.unchanged.hostedSame': '{host} zeigt dasselbe Abzeichen.',
  'credentials.unchanged.hostedOther': '{host} zeigt für dieses Abzeichen einen anderen Inhalt.',
  'credentials.unchanged.elm': 'Das Siegel passt zum Inhalt.',
  'credentials.signer.issuerKey':
    'Mit dem Schlüssel dieses Ausstellers unterschrieben. Sein Name ist nur, was er selbst geschrieben hat.',
  'credentials.signer.site': 'Unterschrieben von {signer}.',
  'credentials.signer.beside':
    'Der Schlüssel kam in einer anderen Datei; wer unterschrieben hat, ließ sich nicht bestätigen.',
  'credentials.signer.travels':
    'Der Schlüssel reist mit der Datei; wer unterschrieben hat, ließ sich nicht bestätigen.',
  'credentials.signer.otherKey': 'Mit einem anderen Schlüssel unterschrieben als dem des Ausstellers.',
  'credentials.signer.broken': 'Die Unterschrift hält nicht und nennt daher niemanden.',
  'credentials.signer.unchecked': 'Die Unterschrift ließ sich nicht prüfen und nennt daher niemanden.',
  'credentials.signer.selfDeclared': 'Niemand hat das unterschrieben.',
  'credentials.signer.seal': 'Gesiegelt von {signer}. Die Stelle hinter dem Zertifikat wurde nicht geprüft.',
  'credentials.signer.sealExpired':
    'Gesiegelt von {signer}. Das Zertifikat endete am {date}; die Stelle dahinter wurde nicht geprüft.',
  'credentials.inDate.yes': 'Gültig bis {date}.',
  'credentials.inDate.noEnd': 'Ohne Enddatum.',
  'credentials.inDate.expired': 'Abgelaufen am {date}.',
  'credentials.inDate.notYet': 'Nicht gültig vor {date}.',
  'credentials.inDate.unreadable': 'Ein Datum in der Datei lässt sich nicht lesen.',
  'credentials.inDate.notHere': 'Die Daten stehen bei {host}; dort wurde nicht nachgefragt.',
  'credentials.inDate.changed': 'Die Datei wurde verändert, ihre Daten sagen daher nichts.',
  'credentials.inDate.selfDeclared': 'Daten, die du angegeben hast, werden nicht geprüft.',
  'credentials.notWithdrawn.yes': 'Die Liste des Ausstellers nimmt ihn nicht zurück (Liste vom {date}).',
  'credentials.notWithdrawn.noList': 'Der Nachweis nennt keine Liste von Rücknahmen.',
  'credentials.notWithdrawn.no': 'Der Aussteller hat ihn zurückgezogen.',
  'credentials.notWithdrawn.suspended': 'Der Aussteller hat ihn ausgesetzt.',
  'credentials.notWithdrawn.notHere': 'Die Liste der Rücknahmen steht bei {host}; dort wurde nicht nachgefragt.',
  'credentials.notWithdrawn.unsafeAddress':
    'Die Liste der Rücknahmen steht bei {host}; das ist keine öffentliche https-Adresse und wird nie abgefragt.',
  'credentials.notWithdrawn.kind': 'Diese Art von Liste ist hier nicht bekannt.',
  'credentials.notWithdrawn.form': 'Der Nachweis sagt nicht klar, wo seine Liste der Rücknahmen steht.',
  'credentials.notWithdrawn.notAList': 'Unter der Adresse der Liste steht keine Liste von Rücknahmen.',
  'credentials.notWithdrawn.purpose': 'Die Liste unter dieser Adresse dient einem anderen Zweck.',
  'credentials.notWithdrawn.otherIssuer': 'Die Liste stammt von jemand anderem als dem Aussteller.',
  'credentials.notWithdrawn.listBroken': 'Die Unterschrift der Liste ließ sich nicht bestätigen.',
  'credentials.notWithdrawn.listOutOfDate': 'Die Liste ist veraltet.',
  'credentials.notWithdrawn.index': 'Den Platz in der Liste, den der Nachweis nennt, gibt es nicht.',
  'credentials.notWithdrawn.unsignedList':
    'Eine Liste ohne Unterschrift zählt nur, wenn sie von ihrer eigenen Adresse kommt.',
  'credentials.notWithdrawn.hosted': 'Nur {host} weiß, ob er zurückgezogen wurde; dort wurde nicht nachgefragt.',
  'credentials.notWithdrawn.changed': 'Die Datei wurde verändert und kann nicht sagen, ob sie zurückgezogen ist.',
  'credentials.notWithdrawn.selfDeclared': 'Es gibt keinen Aussteller, der ihn zurückziehen könnte.',
  'credentials.issuerRecognised.yours': 'Du vertraust diesem Aussteller.',
  'credentials.issuerRecognised.listed': 'Als {name} geführt in: {list}, Liste vom {date}.',
  'credentials.issuerRecognised.notListed': 'In keiner Liste hier. Die meisten guten Aussteller stehen in keiner.',
  'credentials.issuerRecognised.signerOpen': 'Wer unterschrieben hat, ist offen; da hilft keine Liste.',
  'credentials.issuerRecognised.noId': 'Der Nachweis gibt keine Kennung seines Ausstellers an.',
  'credentials.issuerRecognised.selfDeclared': 'Es gibt keinen Aussteller.',
  'credentials.aboutYou.yes': 'Er ist auf deine E-Mail-Adresse ausgestellt.',
  'credentials.aboutYou.no': 'Er ist auf eine andere E-Mail-Adresse ausgestellt.',
  'credentials.aboutYou.noEmail': 'Gib deine E-Mail-Adresse an, um das zu prüfen. Sie bleibt auf diesem Gerät.',
  'credentials.aboutYou.nothing': 'Der Nachweis nennt seinen Inhaber auf eine Weise, die sich nicht vergleichen lässt.',
  'credentials.aboutYou.hash': 'Der Nachweis verbirgt die Adresse auf eine Weise, die sich hier nicht berechnen lässt.',
  'credentials.aboutYou.changed': 'Die Datei wurde verändert und kann nicht sagen, von wem sie handelt.',
  'credentials.aboutYou.selfDeclared': 'Das stammt aus deinem eigenen Profil.',
};
