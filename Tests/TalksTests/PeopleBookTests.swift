// People on file who change and leave, and all that hangs on them.
import Addressing
import Feedback
import Foundation
import Store
import Talks
import TestSupport
import Testing

extension TestHouse {
    fileprivate var people: PeopleBook { PeopleBook(book) }

    fileprivate func leaving(_ local: String) async throws -> Leaving {
        let (people, now) = (people, now)
        return try await store.write { try people.leave($0, EmailAddress("\(local)@example.test"), now: now) }
    }

    @discardableResult
    fileprivate func change(_ local: String, _ edit: (inout PersonChange) throws -> Void) async throws -> KnownPerson {
        var change = PersonChange()
        try edit(&change)
        let (people, now, wanted) = (people, now, change)
        return try await store.write { tx in
            try people.change(tx, at: EmailAddress("\(local)@example.test"), by: wanted, now: now)
        }
    }

    fileprivate func person(_ address: String) async throws -> KnownPerson? {
        try await store.read { try $0.person(at: EmailAddress(address)) }
    }

    fileprivate func recipients(_ state: OutboxState = .queued) async throws -> [String] {
        try await letters().filter { $0.state == state }.map(\.key)
    }
}

@Suite struct LeavingTests {
    @Test func herTalksAreCancelledAndTheOtherIsTold() async throws {
        let house = try await TestHouse()
        let talk = try await house.plan()
        try await house.name("petra", for: talk)
        let left = try await house.leaving("anna")
        #expect(left.talks.map(\.id) == [talk] && left.team.isEmpty)
        #expect(try await house.talks().map(\.state) == [.cancelled])
        // What waited for her is not sent, and nothing new goes to her.
        #expect(try await house.events() == ["talk/1/1/manager"])
        #expect(try await house.waiting(.whom, .request).isEmpty)
        #expect(try await house.person("anna@example.test") == nil)
        let kept = try await house.store.read { try $0.everybody().filter { $0.left != nil } }
        #expect(kept.map(\.person.name.text) == ["Anna de Vries"] && kept.first?.left == house.now)
    }

    @Test func aManagersTalksAndTeamAreNamed() async throws {
        let house = try await TestHouse()
        try await house.plan()
        let left = try await house.leaving("mark")
        #expect(left.talks.count == 1 && left.team.map(\.person.address.localPart) == ["anna"])
        #expect(try await house.events() == ["talk/1/1/employee"])
        // Nobody is asked to plan a talk with somebody who left.
        let without = try await house.store.read {
            try $0.peopleWithoutTalk(from: instant("2027-01-01T00:00:00Z"), until: instant("2028-01-01T00:00:00Z"))
        }
        #expect(without.isEmpty)
    }

    /// A calendar that somebody keeps stays theirs: the round ends, and no event is sent.
    @Test func aTalkThatSomebodyOrganizesEndsHere() async throws {
        let house = try await TestHouse()
        let mark = NamedAddress(name: nil, address: try EmailAddress("mark@example.test"))
        let start = try instant("2027-03-10T09:00:00Z")
        try await house.change { tx, now in try tx.addTalk(at: start, organizer: mark, now: now) }
        #expect(try await house.leaving("anna").talks.count == 1)
        #expect(try await house.talks().map(\.state) == [.cancelled])
        #expect(try await house.events().isEmpty)
    }

    @Test func requestsToHimEndAndNobodyNamesHimAgain() async throws {
        let house = try await TestHouse()
        let talk = try await house.plan()
        let (book, bram) = (house.book, try member("Bram Bos", "bram"))
        try await house.change { tx, now in _ = try book.name(tx, bram, as: .colleague, for: talk, now: now) }
        try await house.ask(talk)
        let left = try await house.leaving("bram")
        #expect(left.talks.isEmpty && left.requests.count == 1)
        #expect(try await house.list(talk) == ["bram@example.test colleague withdrawn"])
        #expect(try await house.waiting(.requestCancelled).isEmpty)
        await #expect(throws: TalkError.left(bram.address)) {
            try await house.change { tx, now in _ = try book.name(tx, bram, as: .colleague, for: talk, now: now) }
        }
        try await house.fromAnna("collega: bram@example.test", about: talk)
        #expect(try await house.report().refused.map(\.reason) == [.left])
    }

    @Test func whoeverIsBackGetsMailAgain() async throws {
        let house = try await TestHouse()
        _ = try await house.leaving("bram")
        await #expect(throws: PersonError.left(try EmailAddress("bram@example.test"))) {
            try await house.leaving("bram")
        }
        let (people, bram) = (PeopleBook(house.book), try member("Bram Bos", "bram"))
        try await house.change { tx, now in
            _ = try people.save(tx, bram, manager: nil, department: nil, aliases: [], now: now)
        }
        #expect(try await house.store.read { try $0.hasLeft(bram.address) } == false)
        #expect(try await house.person("bram@example.test")?.left == nil)
    }
}

/// An address that was somebody's, and is another's now.
@Suite struct ReusedAddressTests {
    private let bram: EmailAddress
    private let moved: EmailAddress

    init() throws { (bram, moved) = (try EmailAddress("bram@example.test"), try EmailAddress("bram@new.example")) }

    private func add(_ house: TestHouse, _ name: String, isSame: Bool = false) async throws {
        let (people, person) = (PeopleBook(house.book), try member(name, "bram"))
        try await house.change { tx, now in
            _ = try people.save(
                tx,
                person,
                manager: nil,
                department: nil,
                aliases: [],
                isSame: isSame,
                now: now
            )
        }
    }

    @Test func anotherNameIsAnotherPersonUnlessItIsSaid() async throws {
        let house = try await TestHouse()
        _ = try await house.leaving("bram")
        let error = PersonError.formerHolder(try member("Bram Bos", "bram").mailbox, now: try Line("Bram Jansen"))
        await #expect(throws: error) { try await add(house, "Bram Jansen") }
        #expect(try await house.person("bram@example.test") == nil)
        try await add(house, "Bram Jansen", isSame: true)
        #expect(try await house.person("bram@example.test")?.person.name.text == "Bram Jansen")
        // Of those who work here, a new name is a change.
        try await add(house, "Bram de Bos")
    }

    @Test func onceTheFormerIsErasedTheAddressIsFree() async throws {
        let house = try await TestHouse()
        let before = try #require(try await house.person("bram@example.test")).id
        _ = try await house.leaving("bram")
        let people = PeopleBook(house.book)
        try await house.change { tx, now in
            _ = try people.erase(tx, EmailAddress("bram@example.test"), retention: 86_400, now: now)
        }
        try await add(house, "Bram Jansen")
        #expect(try await house.person("bram@example.test")?.id != before)
    }

    /// As the error says that keeps another from it; all else of somebody who left stays as it is.
    @Test func anAliasOfSomebodyWhoLeftCanBeTakenOff() async throws {
        let house = try await TestHouse()
        let (bram, moved) = (bram, moved)
        try await house.change("bram") { $0.newAliases = [moved] }
        _ = try await house.leaving("bram")
        let taken = PersonError.taken(moved, by: try member("Bram Bos", "bram").mailbox)
        await #expect(throws: taken) { try await house.change("anna") { $0.newAliases = [moved] } }
        await #expect(throws: PersonError.left(bram)) { try await house.change("bram") { $0.language = "en" } }
        await #expect(throws: PersonError.left(bram)) {
            try await house.change("bram") { change in
                change.droppedAliases = [moved]
                change.language = "en"
            }
        }
        try await house.change("bram") { $0.droppedAliases = [moved] }
        try await house.change("anna") { $0.newAliases = [moved] }
        #expect(try await house.store.read { try $0.hasLeft(bram) })
    }

    /// What was asked and sent before the address ceased to be the former's is theirs alone.
    @Test func whatWasAskedBeforeIsTheFormerHolders() async throws {
        let house = try await TestHouse()
        let talk = try await house.addTalk()
        let early = try await asked(house, talk, "Bram Bos")
        house.now += 60
        let (bram, moved) = (bram, moved)
        try await house.change("bram") { $0.address = moved }
        try await house.change("bram") { $0.droppedAliases = [bram] }
        let outside = try await house.store.read { try $0.trace(bram).requestIDs }
        let onFile = try await house.store.read { try $0.addressOnFile(of: bram) }
        #expect(outside.isEmpty && onFile == nil)
        house.now += 60
        try await add(house, "Bram Jansen")
        let late = try await asked(house, house.addTalk(at: "2027-05-10T09:00:00Z"), "Bram Jansen")
        let (new, former) = try await house.store.read { (try $0.trace(bram), try $0.trace(moved)) }
        #expect(new.requestIDs == [late] && former.requestIDs == [early])
        #expect(new.letterIDs.count == 1 && former.letterIDs.count == 1 && new.letterIDs != former.letterIDs)
        #expect(new.person != former.person && former.addresses == [moved])
        // What the export has of the former says that the address was theirs, and until when.
        let tables = try await house.store.read { try $0.held(about: former).map(\.table) }
        #expect(tables.contains("former_addresses"))
    }

    /// One who has the address again has all that is theirs.
    @Test func whoeverHasItAgainHasBothTimes() async throws {
        let house = try await TestHouse()
        let early = try await asked(house, house.addTalk(), "Bram Bos")
        let (bram, moved) = (bram, moved)
        house.now += 60
        try await house.change("bram") { $0.address = moved }
        try await house.change("bram") { $0.droppedAliases = [bram] }
        house.now += 60
        let (book, now) = (PeopleBook(house.book), house.now)
        var back = PersonChange()
        back.address = bram
        let change = back
        _ = try await house.store.write { try book.change($0, at: moved, by: change, now: now) }
        let trace = try await house.store.read { try $0.trace(bram) }
        #expect(trace.requestIDs == [early] && trace.letterIDs.count == 1)
    }

    /// A request that is answered, and its letter.
    private func asked(_ house: TestHouse, _ talk: TalkID, _ name: String) async throws -> RequestID {
        let rater = try member(name, "bram")
        let questionnaire = try Example.wording().questionnaire(.colleague, language: "nl")
        let id = try await house.change { tx, now in
            try tx.insert(
                NewRequest(
                    talk: talk,
                    rater: rater,
                    group: .colleague,
                    promise: .confidential,
                    questionnaire: questionnaire,
                    state: .answered
                ),
                now: now
            )
        }
        try await house.deliver(.request(id), to: bram.canonical)
        return id
    }
}

@Suite struct PersonChangeTests {
    @Test func openRequestsAndLettersFollowANewAddress() async throws {
        let house = try await TestHouse()
        let talk = try await house.plan()
        try await house.change("anna") {
            $0.address = try EmailAddress("anna.bos@new.example")
            $0.name = try Line("Anna Bos")
        }
        let own = try #require(try await house.requests(talk).first { $0.group == .self })
        #expect(own.rater.mailbox.description == "Anna Bos <anna.bos@new.example>")
        #expect(try await house.talks().first?.employee.address.description == "anna.bos@new.example")
        let (now, old) = (house.now, try EmailAddress("anna@example.test"))
        let store = house.store
        let current = try await store.read { try $0.currentAddress(ofFormer: old) }
        let asked = try await store.read { try $0.currentAddress(ofFormer: old, since: now) }
        let since = try await store.read { try $0.currentAddress(ofFormer: old, since: now + 1) }
        #expect(current?.description == "anna.bos@new.example" && asked == current && since == nil)
        // Both are one rater, and calendars that name the old one mean her.
        let rater = try await store.read { try $0.person(behind: old) }
        let former = try await store.read { try $0.people().first { $0.id == Example.anna }?.formerAddresses }
        #expect(rater == RaterKey(text: "anna.bos@new.example") && former == [old])
    }

    @Test func calendarsThatNameTheOldAddressMeanHer() async throws {
        let house = try await TestHouse()
        try await house.change("anna") { $0.address = try EmailAddress("anna.bos@new.example") }
        try await house.invite(InvitationText())
        #expect(try await house.talks().map(\.employee.address.description) == ["anna.bos@new.example"])
    }

    @Test func theWishToGetNoRequestsGoesAlong() async throws {
        let house = try await TestHouse()
        let (old, new) = (try EmailAddress("bram@example.test"), try EmailAddress("bram@new.example"))
        try await house.change { tx, now in _ = try tx.suppress(old, .unsubscribe, now: now) }
        try await house.change("bram") { $0.address = new }
        #expect(try await house.store.read { try $0.suppression(of: new)?.cause } == .unsubscribe)
    }

    @Test func fieldsAreClearedAndKept() async throws {
        let house = try await TestHouse()
        try await house.change("anna") { $0.given = .set(try Line("Anneke")) }
        var anna = try #require(try await house.person("anna@example.test"))
        #expect(anna.person.givenName == "Anneke" && anna.manager == Example.mark && anna.department?.text == "Inkoop")
        try await house.change("anna") {
            ($0.given, $0.manager, $0.department) = (.clear, .clear, .clear)
        }
        anna = try #require(try await house.person("anna@example.test"))
        #expect(anna.person.givenName == "Anna" && anna.manager == nil && anna.department == nil)
        #expect(anna.person.name.text == "Anna de Vries")
    }

    @Test func whatCanNotBe() async throws {
        let house = try await TestHouse()
        func refused(_ error: PersonError, _ local: String, _ edit: (inout PersonChange) throws -> Void) async throws {
            var found: PersonError?
            do { try await house.change(local, edit) } catch let error as PersonError { found = error }
            #expect(found == error)
        }
        let (anna, mark, bram) = (
            try EmailAddress("anna@example.test"), try EmailAddress("mark@example.test"),
            try EmailAddress("bram@example.test")
        )
        try await refused(.circle([mark, anna, mark]), "mark") { $0.manager = .set(anna) }
        try await refused(.ownManager(mark), "mark") { $0.manager = .set(mark) }
        try await refused(.taken(bram, by: try member("Bram Bos", "bram").mailbox), "anna") { $0.address = bram }
        let service = house.settings.service.address
        try await refused(.serviceAddress(service), "anna") { $0.address = service }
        try await refused(.serviceAddress(service), "anna") { $0.newAliases = [service] }
        try await refused(.unknown(try EmailAddress("nobody@example.test")), "nobody") { $0.language = "en" }
        try await refused(.noAlias(bram, of: anna), "anna") { $0.droppedAliases = [bram] }
        #expect(try await house.person("anna@example.test")?.manager == Example.mark)
    }
}
