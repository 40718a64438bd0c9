// Another time for a talk that one of the two proposes in the calendar (iTIP COUNTER, RFC 5546 §3.2.7).
import Feedback
import Foundation
import Wording

struct CounterProposal: Hashable, Sendable {
    /// As it stands.
    let talk: Talk
    let proposer: Party
    let proposed: Date
    /// The proposer's words.
    var comment: String?
    var isAgain = false

    func fields(_ speech: Speech) -> Fields {
        speech.fields(talk).merging([
            "proposer": .fields(talk.fields(of: proposer)), "other": .fields(talk.fields(of: proposer.other)),
            "proposed": speech.start(proposed),
            "comment": .init(comment.flatMap { $0.isEmpty ? nil : $0 }), "isAgain": .flag(isAgain),
        ])
    }

    static func samples(_ made: MadeUp) -> [CounterProposal] {
        made.talks.flatMap { talk in
            [Party.employee, .manager].map { proposer in
                CounterProposal(
                    talk: talk,
                    proposer: proposer,
                    proposed: talk.start,
                    comment: talk.isFull ? "…" : nil
                )
            }
        }
    }
}

extension LetterRows {
    /// Nil where the matter is another, or the talk not to come.
    mutating func proposal(_ kind: Matter.Kind, isAgain: Bool = false) throws -> CounterProposal? {
        guard case .proposal(let id, let by, let start, _, let comment) = kind, let talk = try running(id) else {
            return nil
        }
        return CounterProposal(talk: talk, proposer: by, proposed: start, comment: comment, isAgain: isAgain)
    }
}
