// A contact in fields, as address books and people write it: `Name: Eva Kowalska`, below it `E-mail: eva@…`.
import Addressing
import Feedback

struct ContactFields {
    enum Field: Hashable, Sendable { case name, given, family, address, group, other }

    let reader: PieceReader

    /// The rows with those of each contact made one.
    func gathered(_ rows: [NamingRow]) -> [NamingRow] {
        var (found, index): ([NamingRow], Int) = ([], 0)
        while index < rows.count {
            if let (row, count) = contact(rows[index...].prefix(40)) {
                found.append(row)
                index += count
            } else {
                found.append(rows[index])
                index += 1
            }
        }
        return found
    }

    /// The contact whose fields begin here, and how many rows it takes.
    private func contact(_ rows: ArraySlice<NamingRow>) -> (NamingRow, Int)? {
        guard let first = rows.first, let field = fields(first, rows.dropFirst().first), field.kind != .other else {
            return nil
        }
        var values: [Field: String] = [:]
        var (index, end) = (rows.startIndex, rows.startIndex)
        while index < rows.endIndex {
            if rows[index].isEmpty {
                index += 1
                continue
            }
            let next = rows[(index + 1)...].first
            guard let (kind, value, count) = fields(rows[index], next) else { break }
            if ContactFields.begins(kind, values) { break }
            if values[kind] == nil, !value.isEmpty { values[kind] = value }
            index += count
            end = index
        }
        guard let text = line(values) else { return nil }
        return (NamingRow(text, kind: .record, of: rows[..<end]), end - rows.startIndex)
    }

    /// A second name or address is the next contact's.
    private static func begins(_ kind: Field, _ values: [Field: String]) -> Bool {
        switch kind {
        case .name: values[.name] != nil || (values[.address] != nil && values[.given] != nil)
        case .given, .family: values[kind] != nil
        case .address, .group, .other: false
        }
    }

    /// Nil where a name or an address is missing.
    private func line(_ values: [Field: String]) -> String? {
        let made = [values[.given], values[.family]].compactMap(\.self).joined(separator: " ")
        let name = values[.name].map { LastFirst.straight(cell: $0) } ?? made
        let addresses = values[.address].map { reader.pieces($0).compactMap(\.address) } ?? []
        guard !name.isEmpty, let address = addresses.first else { return nil }
        return "\(name) <\(address)>\t\(values[.group] ?? "")"
    }

    // MARK: Fields

    /// A field of one row, or of two where the value stands below its label.
    private func fields(_ row: NamingRow, _ next: NamingRow?) -> (kind: Field, value: String, count: Int)? {
        guard row.kind == .line, row.text.count <= 200 else { return nil }
        if let cut = row.text.firstIndex(where: { $0 == ":" || $0 == "\t" }) {
            guard let kind = ContactFields.kind(row.text[..<cut]) else { return nil }
            let value = row.text[row.text.index(after: cut)...].drop { $0.isWhitespace || $0 == ":" }
            if !value.isEmpty { return (kind, String(value), 1) }
        }
        guard let kind = ContactFields.kind(row.text[...]), let next, !next.isEmpty,
            ContactFields.kind(next.text[...]) == nil,
            !next.text.contains(":")
        else { return nil }
        return (kind, next.text, 2)
    }

    /// The field that a label names; nil where it is none.
    static func kind(_ label: Substring) -> Field? {
        let words = PlainWords.keys(label.replacing("*", with: " ").replacing(":", with: " "))
        guard (1...4).contains(words.count) else { return nil }
        if let kind = kinds[words.joined(separator: " ")] { return kind }
        // `Telefoon (werk)`, `Business Phone 2`
        return words.contains { others.contains($0) } ? .other : nil
    }

    private static let kinds: [String: Field] = {
        let lists: [Field: String] = [
            .name: """
            naam, volledige naam, weergavenaam, name, full name, display name, vollständiger name, anzeigename, nom
            nom complet, nom et prénom, prénom et nom, contact, contactpersoon, kontakt
            """,
            .given: "voornaam, roepnaam, first name, given name, vorname, prénom",
            .family: "achternaam, familienaam, last name, surname, family name, nachname, familienname, nom de famille",
            .address: """
            e-mail, email, mail, e-mailadres, emailadres, mailadres, e-mail adres, email adres, e-mail address
            email address, mail address, e-mail-adresse, emailadresse, mailadresse, e-mail adresse, courriel
            adresse e-mail, adresse mail, adresse email, adresse électronique, adresse de messagerie, mél, e-mail 1
            e-mail work, work email, work e-mail, e-mail werk, zakelijk e-mailadres, e-mail geschäftlich, mail pro
            """,
            .group: """
            relatie, relation, relationship, rol, role, rôle, rolle, groep, group, gruppe, groupe, beziehung, type
            categorie, category, kategorie, catégorie, soort, lien
            """,
        ]
        var kinds: [String: Field] = [:]
        for (kind, list) in lists {
            for label in list.split(whereSeparator: { $0 == "," || $0.isNewline }) {
                kinds[PlainWords.keys(label).joined(separator: " ")] = kind
            }
        }
        return kinds
    }()

    private static let others = PlainWords.set(
        """
        bedrijf organisatie afdeling functie titel telefoon telefoonnummer tel mobiel gsm mobieltje adres website fax werk
        notities opmerking weergavenaam e-mailweergavenaam company organisation organization department title position
        phone telephone mobile cell business office home web address notes display firma abteilung telefon handy mobil
        geschäftlich anschrift adresse webseite notizen angezeigt société entreprise service fonction poste téléphone
        nr nummer no number numéro vragen ask fragen
        portable bureau site remarque nickname birthday verjaardag geburtstag anniversaire job display
        """
    )
}
