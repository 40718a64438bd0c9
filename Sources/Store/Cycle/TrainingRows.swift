// Rows of trainings that employees wish for.
import Cycle
import Days
import Feedback
import Foundation

extension Transaction {
    public func insertTraining(
        _ wish: String,
        theme: String?,
        of employee: PersonID,
        now: Date
    ) throws -> TrainingID {
        let key = try makeKey()
        return try insert(
            """
            INSERT INTO trainings (employee_id, made_at, wish, theme, state, key_id)
            VALUES ($1, $2, $3, $4, 'wished', $5) RETURNING id
            """,
            [.id(employee), .time(now), .content(wish, under: key), .text(theme), .integer(key?.rawValue)]
        )
    }

    public func training(_ id: TrainingID) throws -> Training? {
        try first("SELECT * FROM trainings WHERE id = $1", [.id(id)]).map(Training.init)
    }

    /// In the order in which they were wished for.
    public func trainings(of employee: PersonID) throws -> [Training] {
        try rows("SELECT * FROM trainings WHERE employee_id = $1 ORDER BY id", [.id(employee)]).map(Training.init)
    }

    public func trainings() throws -> [Training] {
        try rows("SELECT * FROM trainings ORDER BY id", []).map(Training.init)
    }

    public func delete(_ id: TrainingID) throws {
        try eraseWords(.trainings, where: "id = $1", [.id(id)])
    }

    /// All but what was wished for, which never changes.
    public func save(_ training: Training) throws {
        try change(
            "training \(training.id)",
            """
            UPDATE trainings SET state = $2, is_mandatory = $3, booked_on = $4, line = $5, closed_at = $6 WHERE id = $1
            """,
            [
                .id(training.id), .text(training.state.rawValue), .integer(training.isMandatory.map { $0 ? 1 : 0 }),
                .text(training.bookedOn?.description), .content(training.line, under: key(of: training.id)),
                .time(training.closedAt),
            ]
        )
    }

    /// - Returns: how many.
    public func purgeTrainings(closedBefore moment: Date, limit: Int) throws -> Int {
        try eraseWords(
            .trainings,
            where: "id IN (SELECT id FROM trainings WHERE closed_at < $1 ORDER BY id LIMIT $2)",
            [.time(moment), .integer(limit)]
        )
    }
}

extension Training {
    fileprivate init(_ row: Row) throws {
        self.init(
            id: try row.id("id"),
            employee: try row.id("employee_id"),
            text: try row.content("wish"),
            theme: row.optionalText("theme"),
            state: try row.state("state"),
            isMandatory: row.optionalInteger("is_mandatory").map { $0 != 0 },
            bookedOn: row.optionalText("booked_on").flatMap { CivilDay($0) },
            line: row.optionalContent("line"),
            closedAt: row.optionalTime("closed_at")
        )
    }
}
