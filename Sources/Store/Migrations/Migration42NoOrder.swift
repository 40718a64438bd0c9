// Migration 42: answers that are nobody's have numbers at random and stand by the five, so that no order tells whose they are.
import Feedback
import Insight

extension Migration {
    static let blocksOfWorries = [
        "ALTER TABLE kick_off_worries RENAME TO old_kick_off_worries",
        // A row for up to five answers, one after the other: each theme that one of them named, once. Whose it was stands nowhere.
        """
        CREATE TABLE kick_off_worries (
            year BIGINT NOT NULL, block BIGINT NOT NULL, answers BIGINT NOT NULL, themes TEXT NOT NULL,
            PRIMARY KEY (year, block)
        )
        """,
    ]

    static func leaveNoOrder(_ tx: any Transaction) throws {
        try tx.joinWorries()
        try tx.renumber("needs", "id, year, department, need, answer_id", as: .needs)
        try tx.renumber("often_enough", "id, year, department, digit", as: .oftenEnough)
    }
}

extension Transaction {
    fileprivate func joinWorries() throws {
        let rows = try rows("SELECT year, themes FROM old_kick_off_worries ORDER BY id", [])
        for (year, answers) in Dictionary(grouping: try rows.map { ($0, try $0.integer("year")) }, by: \.1) {
            let themes = try answers.map { try $0.0.text("themes").split(separator: " ") }
            for (number, first) in stride(from: 0, to: themes.count, by: 5).enumerated() {
                let block = themes[first..<min(first + 5, themes.count)]
                try execute(
                    "INSERT INTO kick_off_worries (year, block, answers, themes) VALUES ($1, $2, $3, $4)",
                    [
                        .integer(year), .integer(number + 1), .integer(block.count),
                        .text(Set(block.joined()).sorted().joined(separator: " ")),
                    ]
                )
            }
        }
        try execute("DROP TABLE old_kick_off_worries", [])
    }

    /// The answers of a table, and those who were counted by their numbers.
    fileprivate func renumber(_ table: String, _ columns: String, as figure: Figure) throws {
        let names = columns.split(separator: ",").map { String($0.drop { $0 == " " }) }
        var numbers: [Int64: Int64] = [:]
        func number(_ old: Int64) -> Int64 {
            let number = numbers[old] ?? Self.numberAtRandom()
            numbers[old] = number
            return number
        }
        let sizes = try departmentSizes()
        let answers = try rows("SELECT \(columns) FROM \(table)", []).map { row in
            let answer = number(try row.optionalInteger("answer_id") ?? row.integer("id"))
            let id = names.contains("answer_id") ? Self.numberAtRandom() : answer
            let department = try kept(row.optionalText("department"), Int(row.integer("year")), sizes)
            let values = names.map { name -> Value in
                switch name {
                case "id": .integer(id)
                case "answer_id": .integer(answer)
                case "department": .text(department)
                default: row[name] ?? .text(nil)
                }
            }
            return (id: id, values: values)
        }
        try execute("DELETE FROM \(table)", [])
        let places = names.indices.map { "$\($0 + 1)" }.joined(separator: ", ")
        for answer in answers.sorted(by: { $0.id < $1.id }) {
            try execute("INSERT INTO \(table) (\(columns)) VALUES (\(places))", answer.values)
        }
        try recount(figure, number)
    }

    /// Who was counted stands in the order of the new numbers, too.
    private func recount(_ figure: Figure, _ number: (Int64) -> Int64) throws {
        let counted = "answer_id IS NOT NULL AND row_id IN (SELECT id FROM insight_rows WHERE figure = $1)"
        let people = try rows(
            "SELECT row_id, answer_id, cell FROM insight_people WHERE \(counted)",
            [.text(figure.rawValue)]
        ).map {
            (row: try $0.integer("row_id"), answer: number(try $0.integer("answer_id")), cell: try $0.text("cell"))
        }
        try execute("DELETE FROM insight_people WHERE \(counted)", [.text(figure.rawValue)])
        for person in people.sorted(by: { ($0.row, $0.answer, $0.cell) < ($1.row, $1.answer, $1.cell) }) {
            try execute(
                "INSERT INTO insight_people (row_id, answer_id, cell) VALUES ($1, $2, $3)",
                [.integer(person.row), .integer(person.answer), .text(person.cell)]
            )
        }
    }

    /// That of few people would tell whose an answer is. Where the year was counted, it stays in the group that it was counted in.
    private func kept(_ department: String?, _ year: Int, _ sizes: [String?: Int]) throws -> String? {
        guard sizes[department, default: 0] < Few.least else { return department }
        let isInFirst = try departmentGroups(of: year).map {
            $0.row(of: department) == $0.row(of: DepartmentGroups.small)
        }
        return isInFirst ?? true ? DepartmentGroups.small : department
    }
}
