// `klankbord talk vanished`: talks whose events are gone from their calendar at once, and that wait for a person.
import ArgumentParser
import Feedback
import Foundation
import Store
import Talks

extension TalkCommand {
    struct Vanished: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Show the talks that are gone from their calendar, or cancel them.",
            discussion: """
                Where more than half of a calendar's talks, and three at least, are gone at once, somebody may have emptied \
                it by mistake: nothing is cancelled before you say so. What comes back in the calendar goes on by itself.

                Example: klankbord talk vanished --cancel
                """
        )
        @ParentCommand var root: Klankbord
        @OptionGroup var output: OutputOptions
        @Flag(help: "Cancel them.")
        var cancel = false
        @Argument(help: "Only these of them, by id.")
        var ids: [Int64] = []

        struct Entry: Encodable {
            let id: Int64
            let employee: String
            let manager: String
            let start: Date
            let missingSince: Date
            let cancelled: Bool
        }

        func run() async throws {
            let place = try await Workplace.open(root, onlyLooks: !cancel)
            let (cancel, ids) = (cancel, ids)
            let find: @Sendable (any Transaction) throws -> [SourcedTalk] = { tx in
                try tx.sourcedTalks().filter {
                    $0.waits(now: place.now) && (ids.isEmpty || ids.contains($0.talk.id.rawValue))
                }
            }
            let found =
                try await cancel
                ? place.change { tx in
                    let found = try find(tx)
                    for talk in found.map(\.talk) {
                        try place.book.cancel(tx, talk.id, version: talk.changeWithoutEvent, now: place.now)
                    }
                    return found
                } : place.store.read(find)
            let entries = found.compactMap { Entry($0, cancelled: cancel) }
            try output.print(entries) { text(entries, place) }
        }

        private func text(_ entries: [Entry], _ place: Workplace) -> String {
            let list = table(
                ["id", "start", "employee", "manager", "gone since"],
                entries.map {
                    ["\($0.id)", place.shown($0.start), $0.employee, $0.manager, place.shown($0.missingSince)]
                },
                whenEmpty: "no talk waits because it is gone from its calendar"
            )
            return cancel && !entries.isEmpty ? list + "\n\(entries.count) talks are cancelled" : list
        }
    }
}

extension SourcedTalk {
    /// Whether a person has to say what it means that its event is gone.
    fileprivate func waits(now: Date) -> Bool { isAsked && talk.state == .planned && talk.start > now }
}

extension TalkCommand.Vanished.Entry {
    fileprivate init?(_ known: SourcedTalk, cancelled: Bool) {
        guard let missingSince = known.missingSince else { return nil }
        self.init(
            id: known.talk.id.rawValue,
            employee: known.talk.employee.address.description,
            manager: known.talk.manager.address.description,
            start: known.talk.start,
            missingSince: missingSince,
            cancelled: cancelled
        )
    }
}
