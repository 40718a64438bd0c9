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
        @Flag(help: "Cancel them all; to cancel some: klankbord talk cancel.")
        var cancel = false

        struct Entry: Encodable {
            let id: Int64
            let employee: String
            let manager: String
            let start: Date
            let missingSince: Date
            let cancelled: Bool
        }

        func run() async throws {
            let place = try await Workplace.open(root)
            let cancel = cancel
            let find: @Sendable (any Transaction) throws -> [Entry] = { tx in
                try tx.sourcedTalks().compactMap { Entry($0, now: place.now, cancelled: cancel) }
            }
            let entries =
                try await cancel
                ? place.change { tx in
                    let entries = try find(tx)
                    for entry in entries { try place.book.cancel(tx, TalkID(rawValue: entry.id), now: place.now) }
                    return entries
                } : place.store.read(find)
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

extension TalkCommand.Vanished.Entry {
    /// Nil for a talk that doesn't wait.
    fileprivate init?(_ known: SourcedTalk, now: Date, cancelled: Bool) {
        let talk = known.talk
        guard known.isAsked, let missingSince = known.missingSince, talk.state == .planned, talk.start > now else {
            return nil
        }
        self.init(
            id: talk.id.rawValue,
            employee: talk.employee.address.description,
            manager: talk.manager.address.description,
            start: talk.start,
            missingSince: missingSince,
            cancelled: cancelled
        )
    }
}
