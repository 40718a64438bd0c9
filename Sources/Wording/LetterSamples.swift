// Made-up mails about raters, standing and arranging a talk, to try templates with.
import Addressing
import Feedback
import Foundation

extension Samples {
    /// - Parameter talk: one with a place has all lists filled, one without has none.
    static func aboutNames(_ talk: Talk) -> [Mail] {
        let list = talk.place == nil ? [] : [ListedRater(rater: talk.manager.mailbox, group: .manager)]
        let deadline = talk.start
        return [Party.manager, .hr, nil].flatMap { approver -> [Mail] in
            [
                .whom(WhomToAsk(talk: talk, deadline: deadline, maximum: 12, approver: approver)),
                .approval(ApprovalAsked(talk: talk, deadline: deadline, raters: list, reader: approver ?? .manager)),
                .approved(Approved(talk: talk, deadline: deadline, approver: approver, asked: list, struck: list)),
            ]
        } + [
            .namesRead(names(talk, list)),
            .standing(Standing(talk: talk, deadline: deadline, asked: 9, answered: 7, waiting: 1, isWeekly: false)),
            .standingForHR(DepartmentCounts(year: 2026, rows: talk.place == nil ? [] : [row("…"), row(nil)])),
        ]
    }

    private static func names(_ talk: Talk, _ list: [ListedRater]) -> NamesRead {
        let reasons: [NotTaken] = list.isEmpty ? [] : [.tooMany(limit: 12), .ownAddress]
        return NamesRead(
            talk: talk,
            deadline: talk.start,
            maximum: 12,
            added: list,
            withdrawn: list.map(\.rater),
            replaced: list.map { NamesRead.Replaced(old: $0.rater, new: $0) },
            refused: reasons.map { NamesReport.Refused(who: "…", reason: $0) },
            unread: list.isEmpty ? [] : [UnreadLine(number: 1, text: "…", reason: .noGroup)],
            list: list,
            next: .goesOut
        )
    }

    private static func row(_ department: String?) -> DepartmentCounts.Row {
        DepartmentCounts.Row(department: department, planned: 1, held: 1, none: 1, asked: 1, answered: 1)
    }

    static func aboutArranging(_ talk: Talk, _ service: EmailAddress) -> [Mail] {
        let (employee, manager) = (talk.employee.mailbox, talk.manager.mailbox)
        let isFull = talk.place != nil
        let readers: [Party] = [.employee, .manager]
        return readers.flatMap { reader -> [Mail] in
            let proposal = CounterProposal(
                talk: talk,
                proposer: reader,
                proposed: talk.start,
                comment: isFull ? "…" : nil
            )
            return [
                .planTalk(
                    PlanTalk(
                        employee: talk.employee,
                        manager: talk.manager,
                        reader: reader,
                        year: 2026,
                        serviceAddress: service
                    )
                ),
                .counterProposal(proposal), .proposalDeclined(proposal), .newTime(NewTime(talk: talk, reader: reader)),
                .invitationAccepted(TalkNews(talk: talk, reader: reader, deadline: talk.start)),
            ]
        } + changes(talk, isFull ? [manager] : []).map { .confirmChange(ConfirmChange(person: employee, change: $0)) }
            + [
                .roles(RolesAsked(organizer: employee, first: employee, second: manager, start: talk.start)),
                .invitationDeclined(
                    DeclinedInvitation(
                        organizer: employee,
                        summary: isFull ? "…" : nil,
                        start: isFull ? talk.start : nil,
                        reason: .wrongPeople(isFull ? ["…"] : []),
                        serviceAddress: service
                    )
                ),
            ]
    }

    private static func changes(_ talk: Talk, _ others: [NamedAddress]) -> [ConfirmChange.Change] {
        [
            .invited(with: others, start: talk.start), .moved(talk, to: talk.start), .cancelled(talk), .hrStanding,
            .names(talk, ["+ Petra Smit <petra@client.example>"]),
        ]
    }
}
