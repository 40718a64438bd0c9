// To the other of the two: does another time suit?
import Feedback
import Store
import Wording

struct CounterProposalMail: Mail {
    static let example = Letter.counterProposal(MatterID(rawValue: 1), isAgain: false)
    let proposal: CounterProposal
    let reader: Person
    var group: RaterGroup? { proposal.proposer.other.group }

    static func read(_ letter: Letter, _ rows: inout LetterRows) throws -> CounterProposalMail? {
        guard case .counterProposal(let id, let isAgain) = letter, let open = try rows.open(id),
            let proposal = try rows.proposal(open.matter.kind, isAgain: isAgain)
        else { return nil }
        return CounterProposalMail(proposal: proposal, reader: open.reader)
    }

    func fields(_ speech: Speech) -> Fields { proposal.fields(speech) }

    static func samples(_ made: MadeUp) -> [CounterProposalMail] {
        CounterProposal.samples(made).map { CounterProposalMail(proposal: $0, reader: made.manager) }
    }
}
