// Rows of matters that wait for a person's word.
import Addressing
import Feedback
import Foundation

extension Transaction {
    public func open(
        _ kind: Matter.Kind,
        from mail: TalkMail,
        askedOf address: EmailAddress,
        now: Date
    ) throws -> MatterID {
        let key = try key(of: mail.id)
        return try insert(
            """
            INSERT INTO matters (kind, subject_key, address, inbox_id, talk_id, state, asked_at)
            VALUES ($1, $2, $3, $4, $5, 'open', $6) RETURNING id
            """,
            [
                try .content(json: kind, under: key), .content(.key(kind.key)), .content(address, under: key),
                .id(mail.id),
                .id(kind.talk),
                .time(now),
            ]
        )
    }

    public func matter(_ id: MatterID) throws -> Matter? {
        try first("SELECT * FROM matters WHERE id = $1", [.id(id)]).map(Matter.init)
    }

    /// Whether the same is asked of that address already.
    public func isOpen(_ kind: Matter.Kind, askedOf address: EmailAddress) throws -> Bool {
        try rows("SELECT address FROM matters WHERE subject_key = $1 AND state <> 'closed'", [.content(.key(kind.key))])
            .contains { (try? $0.address("address")) == address }
    }

    /// The open matters of a talk.
    public func openMatters(of id: TalkID) throws -> [Matter] {
        try rows("SELECT * FROM matters WHERE talk_id = $1 AND state <> 'closed'", [.id(id)])
            .map(Matter.init)
    }

    /// What waits for the word of somebody who has another address now.
    func moveMatters(from old: EmailAddress, to new: EmailAddress) throws {
        for row in try rows("SELECT id, inbox_id, address FROM matters WHERE state <> 'closed'", []) {
            guard (try? row.address("address")) == old else { continue }
            let id: MatterID = try row.id("id")
            try execute(
                "UPDATE matters SET address = $2 WHERE id = $1",
                [.id(id), .content(new, under: key(of: row.id("inbox_id") as InboxID))]
            )
        }
    }

    /// - Throws: `StoreError.changedMeanwhile` when it is closed already.
    public func close(_ id: MatterID) throws {
        try change("matter \(id)", "UPDATE matters SET state = 'closed' WHERE id = $1 AND state <> 'closed'", [.id(id)])
    }

    /// - Throws: `StoreError.changedMeanwhile` when it is closed, or was asked again already.
    public func askAgain(_ id: MatterID) throws {
        try change("matter \(id)", "UPDATE matters SET state = 'again' WHERE id = $1 AND state = 'open'", [.id(id)])
    }
}

extension Matter {
    init(_ row: Row) throws {
        let state = try row.text("state")
        self.init(
            id: try row.id("id"),
            kind: try row.json("kind"),
            address: try row.address("address"),
            inboxRow: try row.id("inbox_id"),
            isOpen: state != "closed",
            wasAskedAgain: state == "again"
        )
    }
}
