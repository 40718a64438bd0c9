// To who proposed another time: the old one stands.
import Feedback
import Store
import Wording

struct ProposalDeclinedMail: Mail {
    static let example = Letter.proposalDeclined(MatterID(rawValue: 1))
    let proposal: CounterProposal
    var reader: Person { proposal.talk.person(proposal.proposer) ?? proposal.talk.employee }
    var group: RaterGroup? { proposal.proposer.group }

    static func read(_ letter: Letter, _ rows: inout LetterRows) throws -> ProposalDeclinedMail? {
        guard case .proposalDeclined(let id) = letter, let matter = try rows.tx.matter(id) else { return nil }
        return try rows.proposal(matter.kind).map(ProposalDeclinedMail.init)
    }

    func fields(_ speech: Speech) -> Fields { proposal.fields(speech) }

    static func samples(_ made: MadeUp) -> [ProposalDeclinedMail] {
        CounterProposal.samples(made).map(ProposalDeclinedMail.init)
    }
}
