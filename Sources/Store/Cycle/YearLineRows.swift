// Rows of the lines of collected mails: each waits for its day, stands in a mail, and is settled by a word.
import Cycle
import Feedback
import Foundation

/// A line that is not stored so far.
public struct NewLine: Sendable {
    public let kind: LineKind
    public let reader: LineKind.Reader
    /// Nil: about a year, and nobody.
    public let employee: PersonID?
    public let subject: YearLine.Subject
    public let dueAt: Date
    /// Which of several of its kind about the same: the quarter, the year.
    public let turn: String?

    public init(
        _ kind: LineKind,
        to reader: LineKind.Reader,
        about employee: PersonID,
        _ subject: YearLine.Subject = .person,
        turn: String? = nil,
        due: Date
    ) {
        (self.kind, self.reader, self.employee, self.subject) = (kind, reader, employee, subject)
        (self.turn, dueAt) = (turn, due)
    }

    /// HR's own, about a year of the organisation's.
    public init(_ kind: LineKind, ofYear year: Int, turn: String? = nil, due: Date) {
        (self.kind, reader, employee, subject) = (kind, .hr, nil, .year(year))
        (self.turn, dueAt) = (turn, due)
    }

    /// HR is to call a manager who asked for it in that year.
    public static func callWish(of manager: PersonID, in year: Int, due: Date) -> NewLine {
        NewLine(.callMade, to: .hr, about: manager, turn: "asked/\(year)", due: due)
    }

    /// The same question is asked once.
    var key: String {
        let about: String =
            switch subject {
            case .talk(let id): "talk/\(id)"
            case .agreement(let id): "agreement/\(id)"
            case .training(let id): "training/\(id)"
            case .meeting(let id): "meeting/\(id)"
            case .person: "person/\(employee.map { "\($0)" } ?? "")"
            case .year(let year): "year/\(year)"
            }
        return ([about, kind.rawValue, reader.rawValue] + [turn].compactMap(\.self)).joined(separator: "/")
    }

    /// What stands behind all else in a key.
    static func turn(ofKey key: String) -> String? {
        let turn = key.split(separator: "/").dropFirst(4).joined(separator: "/")
        return turn.isEmpty ? nil : turn
    }
}

/// Who reads a line, by what is on file now.
public enum LineReader: Hashable, Sendable {
    case person(PersonID)
    /// An address, and no person on file.
    case hr
}

extension Transaction {
    /// - Returns: whether it is asked for the first time.
    @discardableResult
    public func insert(_ line: NewLine) throws -> Bool {
        var (talk, agreement, training, meeting): (TalkID?, AgreementID?, TrainingID?, MeetingID?)
        var year: Int?
        switch line.subject {
        case .talk(let id): talk = id
        case .agreement(let id): agreement = id
        case .training(let id): training = id
        case .meeting(let id): meeting = id
        case .year(let number): year = number
        case .person: break
        }
        return try execute(
            """
            INSERT INTO year_lines (key, kind, reader, employee_id, talk_id, agreement_id, training_id, meeting_id, due_at,
                look_at, state, year)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9, 'waiting', $10) ON CONFLICT (key) DO NOTHING
            """,
            [
                .text(line.key), .text(line.kind.rawValue), .text(line.reader.rawValue), .id(line.employee), .id(talk),
                .id(agreement), .id(training), .id(meeting), .time(line.dueAt), .integer(year.map(Int64.init)),
            ]
        ) > 0
    }

    /// Asks for it, also where it was ended before: something changed since.
    public func ask(_ line: NewLine) throws {
        guard try !insert(line) else { return }
        try execute(
            """
            UPDATE year_lines SET state = 'waiting', times_asked = 0, due_at = $2, look_at = $2
            WHERE key = $1 AND state IN ('settled', 'lapsed')
            """,
            [.text(line.key), .time(line.dueAt)]
        )
    }

    public func line(_ id: LineID) throws -> YearLine? {
        try first("SELECT * FROM year_lines WHERE id = $1", [.id(id)]).map(YearLine.init)
    }

    /// The lines about an employee that nobody has settled.
    public func openLines(about employee: PersonID) throws -> [YearLine] {
        try rows(
            "SELECT * FROM year_lines WHERE employee_id = $1 AND state IN ('waiting', 'asked') ORDER BY id",
            [.id(employee)]
        ).map(YearLine.init)
    }

    /// The lines about a talk that nobody has settled.
    public func openLines(aboutTalk talk: TalkID) throws -> [YearLine] {
        try rows(
            "SELECT * FROM year_lines WHERE talk_id = $1 AND state IN ('waiting', 'asked') ORDER BY id",
            [.id(talk)]
        ).map(YearLine.init)
    }

    /// When the latest line of that kind about an employee is or was due, whatever became of it.
    public func latestDue(_ kind: LineKind, about employee: PersonID) throws -> Date? {
        try first(
            "SELECT MAX(due_at) AS at FROM year_lines WHERE employee_id = $1 AND kind = $2",
            [.id(employee), .text(kind.rawValue)]
        )?.optionalTime("at")
    }

    /// HR's own lines about a year that nobody has settled.
    public func openLines(ofYear year: Int) throws -> [YearLine] {
        try rows(
            "SELECT * FROM year_lines WHERE year = $1 AND state IN ('waiting', 'asked') ORDER BY id",
            [.integer(year)]
        ).map(YearLine.init)
    }

    /// Settled by a word, or by what happened otherwise: whatever it was before.
    public func end(_ line: LineID, _ state: YearLine.State) throws {
        try execute(
            "UPDATE year_lines SET state = $2, look_at = NULL WHERE id = $1",
            [.id(line), .text(state.rawValue)]
        )
    }

    /// As if it had never been made; of one that was in no mail.
    public func forget(_ line: LineID) throws {
        try execute("DELETE FROM year_lines WHERE id = $1", [.id(line)])
    }

    /// It is to stand in a mail of that day or later, once more from the beginning.
    public func postpone(_ line: LineID, until day: Date) throws {
        try execute(
            "UPDATE year_lines SET state = 'waiting', times_asked = 0, due_at = $2, look_at = $2 WHERE id = $1",
            [.id(line), .time(day)]
        )
    }

    // MARK: Collecting

    /// The readers who are to be looked at, each once.
    public func dueReaders(at now: Date, limit: Int) throws -> [(reader: LineReader?, lines: [LineID])] {
        let found = try rows(
            """
            SELECT l.id, l.reader, l.employee_id, e.manager_id, e.left_at, m.left_at AS manager_left FROM year_lines l
            LEFT JOIN people e ON e.id = l.employee_id LEFT JOIN people m ON m.id = e.manager_id
            WHERE l.look_at <= $1 ORDER BY l.look_at, l.id LIMIT $2
            """,
            [.time(now), .integer(limit)]
        )
        var readers: [LineReader?: [LineID]] = [:]
        for row in found { readers[try Self.reader(row), default: []].append(try row.id("id")) }
        return readers.sorted { $0.value[0].rawValue < $1.value[0].rawValue }.map { ($0.key, $0.value) }
    }

    /// Nil: nobody is there to be asked.
    private static func reader(_ row: Row) throws -> LineReader? {
        guard row.optionalTime("left_at") == nil else { return nil }
        switch try row.state("reader") as LineKind.Reader {
        case .employee: return .person(try row.id("employee_id"))
        case .manager where row.optionalTime("manager_left") == nil:
            return (row.optionalID("manager_id") as PersonID?).map { .person($0) }
        case .manager: return nil
        case .hr: return .hr
        }
    }

    /// All that a reader is asked, or will be.
    public func openLines(of reader: LineReader) throws -> [YearLine] {
        let (condition, arguments): (String, [Value]) =
            switch reader {
            case .person(let id):
                ("((l.reader = 'employee' AND e.id = $1) OR (l.reader = 'manager' AND e.manager_id = $1))", [.id(id)])
            case .hr: ("l.reader = 'hr'", [])
            }
        return try rows(
            """
            SELECT l.* FROM year_lines l LEFT JOIN people e ON e.id = l.employee_id
            WHERE \(condition) AND e.left_at IS NULL AND l.state IN ('waiting', 'asked') ORDER BY l.id
            """,
            arguments
        ).map(YearLine.init)
    }

    /// When the last collected mail to them was made, urgent ones aside.
    public func lastCollected(_ reader: LineReader) throws -> Date? {
        let row =
            switch reader {
            case .person(let id):
                try first(
                    "SELECT MAX(made_at) AS at FROM collected_mails WHERE reader_id = $1 AND is_urgent = 0",
                    [.id(id)]
                )
            case .hr:
                try first(
                    "SELECT MAX(made_at) AS at FROM collected_mails WHERE reader_id IS NULL AND is_urgent = 0",
                    []
                )
            }
        return row?.optionalTime("at")
    }

    /// A mail with these lines, numbered from 1; one with several questions takes a number for each.
    public func collect(_ lines: [LineID], for reader: LineReader, isUrgent: Bool, now: Date) throws -> CollectedID {
        let person: PersonID? = if case .person(let id) = reader { id } else { nil }
        let mail: CollectedID = try insert(
            "INSERT INTO collected_mails (reader_id, made_at, is_urgent) VALUES ($1, $2, $3) RETURNING id",
            [.id(person), .time(now), .integer(isUrgent ? 1 : 0)]
        )
        var number = 1
        for line in lines {
            try execute(
                "INSERT INTO collected_lines (mail_id, number, line_id) VALUES ($1, $2, $3)",
                [.id(mail), .integer(number), .id(line)]
            )
            // The week of one that goes by itself begins now.
            try execute(
                """
                UPDATE year_lines SET state = 'asked', times_asked = times_asked + 1,
                    due_at = CASE WHEN $2 = 1 THEN $3 ELSE due_at END WHERE id = $1
                """,
                [.id(line), .integer(isUrgent ? 1 : 0), .time(now)]
            )
            number += try self.line(line)?.kind.questions ?? 1
        }
        return mail
    }

    /// The next look at these lines.
    /// - Parameter moment: nil: only a change asks for one.
    public func setNextLook(at lines: [LineID], _ moment: Date?) throws {
        for line in lines {
            try execute(
                "UPDATE year_lines SET look_at = $2 WHERE id = $1 AND state IN ('waiting', 'asked')",
                [.id(line), .time(moment)]
            )
        }
    }

    /// When the next line is to be looked at.
    public func nextLineDue() throws -> Date? {
        try first("SELECT MIN(look_at) AS at FROM year_lines WHERE look_at IS NOT NULL", [])?.optionalTime("at")
    }

    // MARK: Mails

    /// Who read a collected mail, and when it was made; nil: it was forgotten.
    public func collectedMail(_ id: CollectedID) throws -> (reader: LineReader, madeAt: Date)? {
        try first("SELECT reader_id, made_at FROM collected_mails WHERE id = $1", [.id(id)]).map { row in
            ((row.optionalID("reader_id") as PersonID?).map { .person($0) } ?? .hr, try row.time("made_at"))
        }
    }

    /// The lines of a mail, by their numbers.
    public func lines(of mail: CollectedID) throws -> [(number: Int, line: YearLine)] {
        try rows(
            """
            SELECT c.number, l.* FROM collected_lines c JOIN year_lines l ON l.id = c.line_id WHERE c.mail_id = $1
            ORDER BY c.number
            """,
            [.id(mail)]
        ).map { (Int(try $0.integer("number")), try YearLine($0)) }
    }

    /// Mails and lines that nobody answers any more.
    /// - Returns: how many mails.
    public func purgeCollected(madeBefore moment: Date, limit: Int) throws -> Int {
        let count = try execute(
            "DELETE FROM collected_mails WHERE id IN (SELECT id FROM collected_mails WHERE made_at < $1 ORDER BY id LIMIT $2)",
            [.time(moment), .integer(limit)]
        )
        try execute(
            """
            DELETE FROM year_lines WHERE state IN ('settled', 'lapsed') AND due_at < $1
                AND NOT EXISTS (SELECT 1 FROM collected_lines c WHERE c.line_id = year_lines.id)
            """,
            [.time(moment)]
        )
        return count
    }
}

extension YearLine {
    fileprivate init(_ row: Row) throws {
        let subject: Subject =
            if let id: AgreementID = row.optionalID("agreement_id") {
                .agreement(id)
            } else if let id: TrainingID = row.optionalID("training_id") {
                .training(id)
            } else if let id: MeetingID = row.optionalID("meeting_id") {
                .meeting(id)
            } else if let id: TalkID = row.optionalID("talk_id") {
                .talk(id)
            } else if let year = row.optionalInteger("year") {
                .year(Int(year))
            } else {
                .person
            }
        self.init(
            id: try row.id("id"),
            kind: try row.state("kind"),
            reader: try row.state("reader"),
            employee: row.optionalID("employee_id"),
            subject: subject,
            turn: NewLine.turn(ofKey: try row.text("key")),
            dueAt: try row.time("due_at"),
            state: try row.state("state"),
            timesAsked: Int(try row.integer("times_asked"))
        )
    }
}

extension Transaction {
    /// People who work here, have a manager who does, and no open line of that kind about them.
    public func peopleWithoutLine(_ kind: LineKind) throws -> [PersonID] {
        try rows(
            """
            SELECT p.id FROM people p JOIN people m ON m.id = p.manager_id AND m.left_at IS NULL
            WHERE p.left_at IS NULL AND NOT EXISTS (SELECT 1 FROM year_lines l
                WHERE l.employee_id = p.id AND l.kind = $1 AND l.state IN ('waiting', 'asked'))
            ORDER BY p.id
            """,
            [.text(kind.rawValue)]
        ).map { try $0.id("id") }
    }

    /// When the last planned talk between these moments begins.
    public func lastTalk(from: Date, until: Date) throws -> Date? {
        try first(
            "SELECT MAX(start_at) AS at FROM talks WHERE state = 'planned' AND start_at >= $1 AND start_at < $2",
            [.time(from), .time(until)]
        )?.optionalTime("at")
    }
}
