// The played company: who works there, whom they report to, and what happens on which day.
import Addressing
import Days
import Feedback
import Foundation
import Store
import Talks
import TestSupport
import Testing

extension PlayedYears {
    /// Numbers of people whom something happens to. 0 leads the company, 1 to 6 lead the departments.
    enum Number {
        static let managers = 1...6
        static let leavingManager = 3
        /// Answers nothing, and neither does the employee.
        static let silentManager = 6
        static let silent = 20
        static let movedThrice = 21
        static let notHeld = 24
        static let notHeldWithDay = 28
        static let ill = 31
        static let changesManager = 37
        static let leaving = [26, 33, 40, 47]
    }

    /// Sixty, as they are at the start: the house's four among them.
    func moveIn() async throws {
        for number in 0..<60 { try await join(number) }
    }

    private func join(_ number: Int) async throws {
        let local = [1: "mark", 7: "anna", 13: "bram", 19: "carla"][number] ?? "p\(number)"
        let language = ["nl", "en", "de", "fr"][number % 4]
        let manager = number == 0 ? nil : numbered(Number.managers.contains(number) ? 0 : (number - 1) % 6 + 1)?.id
        let id = try await house.change { tx, now in
            let person = try member(Self.name(number), local, language: language)
            return try tx.save(person, manager: manager, department: Line(Self.team(of: number)), now: now)
        }
        members[id] = Member(
            id: id,
            number: number,
            local: local,
            language: language,
            manager: manager,
            joined: mails.isEmpty ? 0 : year
        )
    }

    static func team(of number: Int) -> String { "Team \((number - 1) % 6 + 1)" }

    private static func name(_ number: Int) -> String {
        let syllables = ["Ba", "Fi", "Go", "Ku", "Lo", "Mi", "Ne", "Pa", "Ro", "Su"]
        return "\(syllables[number % 10])vo \(syllables[number / 10 % 10])rel"
    }

    func numbered(_ number: Int) -> Member? { members.values.first { $0.number == number } }

    // MARK: Days

    /// What happens today beside the mails.
    func happen() async throws {
        switch today.description.dropFirst(5) {
        case "01-03" where year == 3: try await closeYear()
        case "01-10": for member in present() { try await plan(member) }
        case "01-11": try await nameRaters()
        case "01-15", "01-19", "01-23": if year == 1 { try await moveTalk(of: Number.movedThrice) }
        default: break
        }
        switch today.description {
        case "2027-03-08": try await join(60, planning: true)
        case "2027-06-21": try await leave(Number.leaving[0])
        case "2027-09-06": try await join(61, planning: true)
        case "2028-02-07": try await leave(Number.leaving[1])
        case "2028-03-20": try await loseManager()
        case "2028-03-24": try await succeed()
        case "2028-05-08": try await changeManager()
        case "2028-05-15": try await join(62, planning: true)
        case "2028-08-20": try await planSecond()
        case "2028-09-04": try await join(65, planning: true)
        case "2028-10-02": try await leave(Number.leaving[2])
        case "2029-02-05": try await join(64, planning: true)
        case "2029-05-14": try await leave(Number.leaving[3])
        default: break
        }
    }

    func present() -> [Member] { members.values.filter { $0.leftAt == nil }.sorted { $0.number < $1.number } }

    /// The second ends by the operator's word; nobody ends the first. HR's began the new one.
    private func closeYear() async throws {
        let old = today.year - 1
        let isClosed = try await house.change { tx, now in try tx.closeCycle(old, now: now) }
        if !isClosed { fault("\(old) was not running") }
    }

    private func join(_ number: Int, planning: Bool) async throws {
        try await join(number)
        if let member = numbered(number) { try await plan(member, in: 30) }
    }

    private func leave(_ number: Int) async throws {
        guard let member = numbered(number) else { return fault("nobody is number \(number)") }
        members[member.id]?.leftAt = house.now
        counts.leave(member.id, now: house.now)
        let book = PeopleBook(house.book)
        try await house.change { tx, now in
            _ = try book.leave(tx, EmailAddress("\(member.local)@example.test"), now: now)
        }
    }

    // MARK: Managers

    private func loseManager() async throws {
        guard let manager = numbered(Number.leavingManager) else { return }
        inherited = try await house.store.read { try $0.openLines(of: .person(manager.id)) }
            // What comes before a talk goes with the talks that he doesn't hold.
            .filter { $0.reader == .manager && $0.timesAsked < $0.kind.mostTimes }
            .filter { $0.kind != .coaching && $0.kind != .topic }
        try await leave(Number.leavingManager)
    }

    /// One of the team leads it from now on, and holds the talks that were cancelled.
    private func succeed() async throws {
        guard let old = numbered(Number.leavingManager), let head = numbered(0) else { return }
        let team = present().filter { $0.manager == old.id }
        guard let successor = team.first else { return fault("nobody succeeds") }
        for member in team { try await lead(member, by: member.id == successor.id ? head.id : successor.id) }
        for member in present() where team.contains(where: { $0.id == member.id }) {
            let isPlanned = try await house.talks().contains {
                $0.state == .planned && $0.employee.address.localPart == member.local
                    && CivilDay($0.start).year == today.year
            }
            if !isPlanned { try await plan(member, in: 14) }
        }
    }

    private func changeManager() async throws {
        guard let member = numbered(Number.changesManager), let other = numbered(2) else { return }
        try await lead(member, by: other.id)
    }

    private func lead(_ member: Member, by manager: PersonID) async throws {
        let addresses = (member.local, members[manager]?.local ?? "")
        members[member.id]?.manager = manager
        let book = PeopleBook(house.book)
        try await house.change { tx, now in
            var change = PersonChange()
            change.manager = .set(try EmailAddress("\(addresses.1)@example.test"))
            _ = try book.change(tx, at: EmailAddress("\(addresses.0)@example.test"), by: change, now: now)
        }
    }

    // MARK: Talks

    /// A talk in February, March or April, or so many days from now.
    private func plan(_ member: Member, in days: Int? = nil) async throws {
        guard let manager = member.manager else { return }
        let start =
            try days.map { house.now.addingTimeInterval(Double($0) * 86_400) }
            ?? instant("\(today.year)-02-01T09:00:00Z").addingTimeInterval(Double(member.number * 7 % 80) * 86_400)
        let book = house.book
        let talk = try await house.change { tx, now in
            try book.plan(
                tx,
                employee: #require(try tx.person(member.id)),
                manager: #require(try tx.person(manager)),
                start: start,
                duration: 3600,
                place: nil,
                now: now
            )
        }
        counts.talks[talk] = .init(employee: member.id, manager: manager, start: start)
    }

    /// With the manager whom she has by then.
    private func planSecond() async throws {
        if let member = numbered(Number.changesManager) { try await plan(member, in: 20) }
    }

    private func moveTalk(of number: Int) async throws {
        guard let member = numbered(number) else { return }
        let book = house.book
        let (talk, start) = try await house.change { tx, now in
            let talk = try #require(try tx.talks().first { $0.employee.address.localPart == member.local })
            let start = talk.start.addingTimeInterval(7 * 86_400)
            try book.move(tx, talk.id, to: start, duration: nil, place: nil, now: now)
            return (talk.id, start)
        }
        counts.talks[talk]?.start = start
    }
}
