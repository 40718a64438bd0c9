// The parts of letters, and the letters that one decision chooses from.
import Foundation

/// News in a confirmation besides the answers.
public enum ConfirmationNews: String, Codable, Sendable, CaseIterable {
    /// Attachments are not passed on.
    case attachmentsLeftOut
    /// The dossier is released already: the answers come in a later batch.
    case afterRelease
    /// The reply came from another address than the one asked.
    case fromAnotherAddress
    /// The beginning of a text is kept, since it is longer than an answer may be.
    case textCut

    /// Whether it tells something of what was written.
    public var isAboutWords: Bool {
        switch self {
        case .attachmentsLeftOut, .textCut: true
        case .afterRelease, .fromAnotherAddress: false
        }
    }
}

/// The change of the talk's event.
public enum EventChange: Hashable, Sendable {
    case planned
    case moved(from: Date)
    case cancelled
}

extension Letter {
    /// The talk's event as it stands now, to one of its two people.
    public static func event(_ talk: TalkID, _ party: Party, sequence: Int, _ change: EventChange) -> Letter {
        switch change {
        case .planned: .invitation(talk, party, sequence: sequence)
        case .moved(let start): .talkMoved(talk, party, sequence: sequence, from: start)
        case .cancelled: .talkCancelled(talk, party, sequence: sequence)
        }
    }

    /// The dossier, to one of the talk's two people.
    public static func dossier(_ talk: TalkID, _ party: Party, batch: Int) -> Letter {
        party == .manager ? .dossierToManager(talk, batch: batch) : .dossierToEmployee(talk, batch: batch)
    }

    /// Asks for the one word that a matter waits for.
    public static func matter(_ id: MatterID, _ kind: Matter.Kind, isAgain: Bool) -> Letter {
        switch kind {
        case .roles: .roles(id, isAgain: isAgain)
        case .confirmation: .confirmChange(id, isAgain: isAgain)
        case .proposal: .counterProposal(id, isAgain: isAgain)
        case .newTime: .newTime(id, isAgain: isAgain)
        case .stop: .doneInYourName(id, isAgain: isAgain)
        case .ownData: .dataAsked(id, isAgain: isAgain)
        }
    }
}
