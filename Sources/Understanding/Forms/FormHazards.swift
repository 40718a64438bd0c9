// Words that may turn a sentence: no open place in a phrase holds one of them.

enum FormHazards {
    static func holds(_ word: FormWord) -> Bool {
        Spelling.isOther(word.key) || words.contains(word.key) || word.key.contains("n't") || word.text.contains("@")
            || word.key.contains(where: \.isNumber) || !word.key.contains(where: \.isLetter)
    }

    private static let words = PlainWords.set(
        """
        ik 'k we wij jij hij zij geen neen nee nein no non nope ja yes oui ok oke akkoord
        als mits tenzij indien zodra zolang totdat voordat nadat tot of dan maar alleen enkel pas eerst liever echter
        doch toch wel graag moet moeten moest zou zouden wil willen wilt kan kunnen kon mag mogen ga gaan zal zullen
        hoef hoeft wacht bel belt bellen stuur vraag weet denk kijk kijken lees lezen bekijk bekijken kom komt
        vrijdag maandag dinsdag woensdag donderdag zaterdag zondag volgende eerder later ander andere uur uurtje half
        hoe wat wie waar waarom wanneer welke hoeveel
        i i'm i'll i'd i've you we'll we'd they they'll if unless until till when once provided but though although
        however or must should would could can cannot may might will shall need want wants have has had let lets
        wait call ask read look check see know think guess hope instead rather else earlier monday tuesday wednesday
        thursday friday saturday sunday next o'clock
        ich wir du er wenn falls sofern sobald solange bis bevor nachdem oder aber doch jedoch nur erst lieber eher
        muss mussen sollte soll wurde konnte kann will mochte darf warte ruf frag schau schaue lese melde komme
        montag dienstag mittwoch donnerstag freitag samstag sonntag nachste nachsten fruher spater uhr stunde
        wie was wer wo wozu
        je j'ai tu si quand lorsque des avant apres jusque mais ou sinon seulement plutot faut dois devez devrait
        voudrais pourrait peux peut veux vais attends appelle regarde lis lundi mardi mercredi jeudi vendredi samedi
        dimanche prochain prochaine comment qui que quoi quel quelle combien d'abord ensuite
        """
    )

    /// Whether the word can't be what a place in a story holds, for it limits, objects or takes back: none of those is
    /// where somebody sits.
    static func limits(_ word: FormWord) -> Bool { limits.contains(word.key) }

    private static let limits = PlainWords.set(
        """
        voorwaarde voorwaarden voorbehoud uitzondering uitzonderingen deel delen stuk stukken stukje gedeelte helft
        rest overige naam namen commentaar opmerking opmerkingen bezwaar bezwaren twijfel twijfels bedenking
        bedenkingen eis verzoek wens toestemming akkoord goedkeuring beslissing besluit oordeel antwoord vraag vragen
        probleem problemen fout fouten geheim geheimen privacy grap grapje onzin leugen advocaat vakbond bond klacht
        protest principe voorjaar najaar zomer herfst winter lente kerst toekomst maart april mei juni juli augustus
        september oktober november december januari februari morgenochtend vanavond persoon personen hr directie
        ontvanger bijlage versie score scores cijfer cijfers punt punten pagina alinea hoofdstuk passage bestand
        document dossier verslag rapport feedback tekst inhoud page pages paragraph chapter file report text content
        contents figures marks seite absatz kapitel datei bericht inhalt zahlen fichier texte contenu chiffres
        paragraphe chapitre tegen oneens geweigerd ingetrokken verboden gedwongen verplicht onjuist onterecht
        oneerlijk condition conditions exception exceptions part parts piece half quarter portion remainder name names
        comment comments remark remarks objection objections doubt doubts reservation reservations request wish
        permission approval decision verdict answer question questions problem problems mistake mistakes error secret
        secrets joke lie lawyer solicitor union complaint principle spring summer autumn future january february march
        june july august october recipient attachment version against refused withdrawn forbidden forced obliged wrong
        unfair untrue confidence confidential private bedingung bedingungen vorbehalt ausnahme ausnahmen teil teile
        teilen teilweise halfte kommentar kommentare bemerkung bemerkungen einwand einwande zweifel bedenken wunsch
        forderung bitte zustimmung erlaubnis entscheidung urteil antwort frage fragen probleme fehler geheimnis scherz
        witz luge anwalt betriebsrat beschwerde prinzip fruhjahr fruhling sommer herbst zukunft januar februar marz
        dezember empfanger anhang gegen abgelehnt widerrufen verboten gezwungen falsch vertraulich privat reserve
        reserves partie parties moitie reste nom noms commentaire commentaires remarque remarques doute doutes demande
        souhait accord autorisation avis reponse problemes erreur erreurs blague mensonge avocat syndicat plainte
        printemps ete automne hiver avenir janvier fevrier mars avril mai juin juillet aout septembre octobre novembre
        decembre destinataire annexe contre refuse retire interdit force faux injuste prive confidentiel rh
        """
    )
}
