// Contact cards that stand in the text of a mail.
import Addressing

enum ContactCards {
    /// The rows with each vCard among them made one row; the last may have lost its end.
    static func gathered(_ rows: [NamingRow]) -> [NamingRow] {
        var found: [NamingRow] = []
        var card: [NamingRow]?
        for row in rows {
            let key = row.text.uppercased().filter { $0 != " " }
            if key == "BEGIN:VCARD" {
                found += card ?? []
                card = [row]
            } else if card == nil {
                found.append(row)
            } else {
                card?.append(row)
                guard key == "END:VCARD", let whole = card else { continue }
                found += self.row(of: whole).map { [$0] } ?? []
                card = nil
            }
        }
        return found + (card ?? [])
    }

    private static func row(of rows: [NamingRow]) -> NamingRow? {
        guard let card = ContactCard.cards(in: rows.map(\.text).joined(separator: "\n")).first else { return nil }
        return NamingRow("\(card.name) <\(card.address)>", kind: .card, of: rows)
    }
}
