// A company with departments, of which HR's figures are made.
import Addressing
import Cycle
import Days
import Feedback
import Foundation
import Reports
import Store
import TestSupport
import Testing
import Year

extension TestHouse {
    /// A year in which Dirk leads 12 people of Sales, 12 of Care and 3 of IT, beside Anna of Inkoop; no talk so far.
    static func company() async throws -> TestHouse {
        let house = try await TestHouse.inYear()
        try await house.change { tx, now in
            let dirk = try tx.save(member("Dirk Dam", "dirk"), manager: nil, department: nil, now: now)
            for (department, count) in [("Sales", 12), ("Care", 12), ("IT", 3)] {
                for number in 1...count {
                    let local = "\(department.lowercased())\(number)"
                    let person = try member("\(department) \(number)", local)
                    _ = try tx.save(person, manager: dirk, department: Line(department), now: now)
                }
            }
        }
        return house
    }

    func person(_ local: String) async throws -> PersonID {
        try #require(try await store.read { try $0.person(at: EmailAddress("\(local)@example.test"))?.id })
    }

    /// Each of them has a talk on that day.
    func planTalks(_ locals: [String], on start: String) async throws {
        try await change { tx, now in
            for local in locals {
                let employee = try #require(try tx.person(at: EmailAddress("\(local)@example.test"))).id
                let manager = try #require(try tx.person(employee)?.manager)
                let talk = NewTalk(
                    employee: employee,
                    manager: manager,
                    start: try instant(start),
                    duration: 3600,
                    place: nil,
                    eventUID: "\(local)/\(start)"
                )
                _ = try tx.insert(talk, now: now)
            }
        }
    }

    /// As the service does each day.
    func tend(on moment: String) async throws {
        now = try instant(moment)
        let year = try #require(year)
        try await change { tx, now in _ = try YearTurn(tx, year, now: now).tend() }
    }

    func figures(_ year: Int = 2027) async throws -> InsightReport {
        try await store.read { try InsightReport($0, of: year, for: .party(.hr)) }
    }
}

extension InsightReport {
    /// `Care 12: 0 12 - -`: people, and the cells of a row of a figure.
    func lines(_ figure: String) -> [String] {
        guard let section = sections.first(where: { $0.figure.rawValue == figure }) else { return [] }
        return section.rows.map { row in
            let name =
                switch row.name {
                case .departments(let names): names.map { $0 ?? "–" }.joined(separator: "+")
                case .everybody: "all"
                case .together: "together"
                case .cell(let code): code
                }
            let cells = row.cells.map { $0.map { "\($0)" } ?? "-" }.joined(separator: " ")
            return "\(name) \(row.people.map { "\($0)" } ?? "-"): \(cells), \(row.asOf)"
        }
    }
}
