// The words for colleagues, clients, suppliers and managers in the languages that people answer in.
import Addressing
import Feedback

enum GroupWords {
    /// The groups named by the words, each once, in their order.
    static func groups(in words: [PlainWord]) -> [RaterGroup] {
        var found: [RaterGroup] = []
        for index in words.indices {
            guard let group = group(at: index, of: words), !found.contains(group) else { continue }
            found.append(group)
        }
        return found
    }

    /// `account manager` and `chef de projet` are professions, and no relation; `haar baas` is somebody else's.
    static func group(at index: Int, of words: [PlainWord]) -> RaterGroup? {
        guard let group = group(words[index].key) else { return nil }
        guard group == .manager else { return group }
        if index > words.startIndex, isOfAnother(words[index - 1].key) { return nil }
        let next = words[(index + 1)...].prefix(2).map(\.key)
        return next == ["de", "projet"] || next == ["de", "produit"] ? nil : group
    }

    private static func isOfAnother(_ before: String) -> Bool {
        professions.contains(before) || possessives.contains(before)
    }

    static func group(_ key: String) -> RaterGroup? {
        if let group = table[key] { return group }
        // `oud-collega`, `team-kollegin`, `collega/teamgenoot` has been cut already.
        guard let dash = key.lastIndex(of: "-") else { return nil }
        return table[String(key[key.index(after: dash)...])]
    }

    private static let table: [String: RaterGroup] = {
        let words: [RaterGroup: String] = [
            .colleague: """
            collega collegas collegae teamgenoot teamgenoten teamlid teamleden vakgenoot vakgenoten ploeggenoot
            colleague colleagues coworker coworkers co-worker co-workers peer peers teammate teammates team-mate
            kollege kollegen kollegin kolleginnen kolleg arbeitskollege arbeitskollegen arbeitskollegin teamkollege
            teamkollegin teamkollegen collègue collègues coéquipier coéquipière coéquipiers confrère consœur
            """,
            .client: """
            klant klanten opdrachtgever opdrachtgevers opdrachtgeefster afnemer afnemers cliënt cliënten
            client clients customer customers kunde kunden kundin kundinnen auftraggeber auftraggeberin
            auftraggebern cliente clientes
            """,
            .supplier: """
            leverancier leveranciers toeleverancier toeleveranciers supplier suppliers vendor vendors lieferant
            lieferanten lieferantin zulieferer dienstleister fournisseur fournisseurs fournisseuse fournisseuses
            prestataire prestataires sous-traitant sous-traitants
            """,
            .manager: """
            leidinggevende leidinggevenden manager managers baas chef chefs chefin teamleider teamleidster
            boss supervisor supervisors vorgesetzte vorgesetzter vorgesetzten führungskraft fuehrungskraft
            teamleiter teamleiterin responsable responsables supérieur supérieure supérieurs hiérarchie
            hiérarchique hiérarchiques n+1
            """,
        ]
        var table: [String: RaterGroup] = [:]
        for (group, list) in words {
            for word in PlainWords.set(list) { table[word] = group }
        }
        return table
    }()

    /// Those of a third person.
    static let possessives = PlainWords.set(
        """
        haar zijn hun diens her his their sein seine seinen seiner seinem ihr ihre ihren ihrer ihrem deren dessen
        son sa leur leurs
        """
    )

    private static let professions = PlainWords.set(
        """
        account project product office sales marketing hr it key delivery engagement program programme programma case
        service inkoop purchasing community change interim general operations finance regional brand category
        """
    )
}
