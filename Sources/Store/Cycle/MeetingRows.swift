// Rows of meetings about what is stuck, and of the events that they are in the calendars.
import Cycle
import Feedback
import Foundation

extension Transaction {
    public func insertMeeting(
        of employee: PersonID,
        with manager: PersonID,
        eventUID: String,
        start: Date,
        duration: TimeInterval
    ) throws -> MeetingID {
        try insert(
            """
            INSERT INTO meetings (employee_id, manager_id, event_uid, start_at, duration_seconds, state)
            VALUES ($1, $2, $3, $4, $5, 'proposed') RETURNING id
            """,
            [.id(employee), .id(manager), .text(eventUID), .time(start), .integer(Int64(duration))]
        )
    }

    public func meeting(_ id: MeetingID) throws -> Meeting? {
        try first("SELECT * FROM meetings WHERE id = $1", [.id(id)]).map(Meeting.init)
    }

    public func meeting(eventUID: String) throws -> Meeting? {
        try first("SELECT * FROM meetings WHERE event_uid = $1", [.text(eventUID)]).map(Meeting.init)
    }

    /// Those to come of either of the two, that are not called off.
    public func comingMeetings(of people: [PersonID], after moment: Date) throws -> [Meeting] {
        try people.flatMap { person in
            try rows(
                """
                SELECT * FROM meetings WHERE (employee_id = $1 OR manager_id = $1) AND state <> 'cancelled'
                    AND start_at > $2 ORDER BY id
                """,
                [.id(person), .time(moment)]
            ).map(Meeting.init)
        }
    }

    /// Those to come of people who left, or of an employee whom somebody else leads by now.
    public func partedMeetings(after moment: Date) throws -> [MeetingID] {
        try rows(
            """
            SELECT x.id FROM meetings x JOIN people e ON e.id = x.employee_id JOIN people m ON m.id = x.manager_id
            WHERE x.state <> 'cancelled' AND x.start_at > $1
                AND (e.left_at IS NOT NULL OR m.left_at IS NOT NULL OR e.manager_id IS NULL OR e.manager_id <> m.id)
            ORDER BY x.id
            """,
            [.time(moment)]
        ).map { try $0.id("id") }
    }

    /// When either of them has a planned talk after that moment.
    public func talkTimes(of people: [PersonID], after moment: Date) throws -> [Range<Date>] {
        try people.flatMap { person in
            try rows(
                """
                SELECT start_at, duration_seconds FROM talks
                WHERE (employee_id = $1 OR manager_id = $1) AND state = 'planned' AND start_at > $2
                """,
                [.id(person), .time(moment)]
            ).map { row in
                let start = try row.time("start_at")
                return start..<start.addingTimeInterval(TimeInterval(try row.integer("duration_seconds")))
            }
        }
    }

    /// All but whose it is and its event, which never change.
    public func save(_ meeting: Meeting) throws {
        try change(
            "meeting \(meeting.id)",
            """
            UPDATE meetings SET sequence = $2, start_at = $3, state = $4, employee_suits = $5, manager_suits = $6,
                counter_at = $7, counter_by = $8, counters = $9
            WHERE id = $1
            """,
            [
                .id(meeting.id), .integer(meeting.sequence), .time(meeting.start), .text(meeting.state.rawValue),
                .integer(meeting.suits.contains(.employee) ? 1 : 0), .integer(meeting.suits.contains(.manager) ? 1 : 0),
                .time(meeting.counter?.start), .text(meeting.counter?.by.rawValue), .integer(meeting.counters),
            ]
        )
    }
}

extension Meeting {
    fileprivate init(_ row: Row) throws {
        var counter: Counter?
        if let start = row.optionalTime("counter_at"), let by = row.optionalText("counter_by").flatMap(Party.init) {
            counter = Counter(start: start, by: by)
        }
        var suits: Set<Party> = []
        if try row.integer("employee_suits") != 0 { suits.insert(.employee) }
        if try row.integer("manager_suits") != 0 { suits.insert(.manager) }
        self.init(
            id: try row.id("id"),
            employee: try row.id("employee_id"),
            manager: try row.id("manager_id"),
            eventUID: try row.text("event_uid"),
            sequence: Int(try row.integer("sequence")),
            start: try row.time("start_at"),
            duration: TimeInterval(try row.integer("duration_seconds")),
            state: try row.state("state"),
            suits: suits,
            counter: counter,
            counters: Int(try row.integer("counters"))
        )
    }
}
