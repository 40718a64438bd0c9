// The mails that go to and fro about a talk, in every shape that changes their words.
import Addressing
import CalendarFormat
import Feedback
import Foundation
import Store
import TestSupport
import Wording

@testable import Letters

extension Example {
    static let service = "feedback@kade.example"

    static func listed() throws -> [ListedRater] {
        [
            ListedRater(
                rater: try NamedAddress("Petra Smit <petra.smit@waterschap-amstel-gooi-en-vecht.example>"),
                group: .client
            ),
            ListedRater(rater: try NamedAddress("Joris Bakker <joris@kade.example>"), group: .colleague),
            ListedRater(rater: try NamedAddress("info@drukkerij.example <info@drukkerij.example>"), group: .supplier),
            ListedRater(rater: try NamedAddress("Mark Jansen <mark@kade.example>"), group: .manager),
        ]
    }

    static func whom(approver: Party?, maximum: Int = 12) throws -> WhomMail {
        WhomMail(talk: try talk(), deadline: deadline, maximum: maximum, approver: approver)
    }

    /// All that can be made of a list at once.
    static func namesRead(next: NamesReadMail.Next = .waits(for: .manager)) throws -> NamesReadMail {
        let raters = try listed()
        let refused: [(String, NotTaken)] = [
            ("Anna de Vries <anna@example.test>", .ownAddress), ("joris@kade.example", .namedAlready),
            ("Sanne Visser <sanne@kade.example>", .tooMany(limit: 12)), ("petra@klant.example", .suppressed),
            ("Mees Mulder <mees@kade.example>", .wrongGroup), ("Ruud Vos", .notOnTheList),
            ("joris@leverancier.example", .takenOff), ("5", .askedAlready), ("2", .whichNumber),
            ("bram@kade.example", .left),
            ("Kees van den Berg <kees@leverancier.example>", .over),
        ]
        let unread: [(String, UnreadLine.Reason)] = [
            ("Petra Smit <petra@klant.example>", .noGroup), ("klant Petra van de inkoop", .noAddress),
            ("collega joris@@kade", .badAddress), ("klant en leverancier kees@berg.example", .severalGroups),
            (String(repeating: "Ik denk er nog over na. ", count: 9), .notUnderstood),
        ]
        var mail = try namesRead(list: raters, next: next)
        mail.added = Array(raters.prefix(2))
        mail.withdrawn = [raters[3].rater]
        mail.replaced = [NamesReadMail.Replaced(old: raters[3].rater, new: raters[2])]
        mail.refused = refused.map { NamesReport.Refused(who: $0.0, reason: $0.1) }
        mail.unread = unread.enumerated().map {
            UnreadLine(number: $0.offset + 3, text: $0.element.0, reason: $0.element.1)
        }
        return mail
    }

    /// Nothing but the list as it stands.
    static func namesRead(list: [ListedRater], next: NamesReadMail.Next) throws -> NamesReadMail {
        NamesReadMail(talk: try talk(), deadline: deadline, maximum: 12, list: list, next: next)
    }

    static func approval(_ approver: Party, _ raters: [ListedRater], isAgain: Bool = false) throws -> ApprovalMail {
        let talk = try talk()
        return ApprovalMail(
            talk: talk,
            deadline: deadline,
            raters: raters,
            approver: approver,
            isAgain: isAgain,
            reader: talk.manager
        )
    }

    static func approved(
        _ asked: [ListedRater],
        _ struck: [ListedRater],
        by approver: Party? = .manager
    ) throws -> ApprovedMail {
        ApprovedMail(talk: try talk(), deadline: deadline, approver: approver, asked: asked, struck: struck)
    }

    static func notReached(_ mailbox: String) throws -> NotReachedMail {
        NotReachedMail(rater: try NamedAddress(mailbox), talk: try talk(), deadline: deadline)
    }

    static func namingMails() throws -> [NamedMail] {
        let raters = try listed()
        var added = try namesRead(list: raters, next: .goesOut)
        added.added = raters
        var none = try namesRead(list: [], next: .nothing)
        none.unread = [UnreadLine(number: 1, text: "Prima zo", reason: .notUnderstood)]
        var withdrawn = try namesRead(list: Array(raters.dropFirst()), next: .nothing)
        withdrawn.withdrawn = [raters[0].rater]
        // One is asked a lot, one can't be asked any more.
        var spared = added
        spared.waiting = [
            NamesReadMail.Waiting(rater: raters[0].rater, from: deadline.addingTimeInterval(-14 * 86_400))
        ]
        spared.refused = [NamesReport.Refused(who: "joris@work.example", reason: .askedTooOften)]
        let petra = try NamedAddress("Petra Smit <rater@client.example>")
        let notAsked = NotAskedMail(rater: petra, talk: try talk(), deadline: deadline)
        var closed = notAsked
        closed.isOpen = false
        var mails: [NamedMail] = [
            ("names-all", try namesRead()), ("names-added", added), ("names-none", none),
            ("names-withdrawn", withdrawn), ("not-reached", try notReached("Petra Smit <rater@client.example>")),
            ("names-spared", spared), ("not-asked", notAsked), ("not-asked-closed", closed),
            ("approved-nobody-left", try approved([], raters)),
        ]
        for (name, approver) in [("manager", Party.manager), ("hr", .hr), ("nobody", nil)] {
            mails += [
                ("whom-\(name)", try whom(approver: approver)),
                ("approved-\(name)", try approved(Array(raters.dropLast()), Array(raters.suffix(1)), by: approver)),
            ]
        }
        return mails + [
            ("approval-manager", try approval(.manager, raters)),
            ("approval-manager-again", try approval(.manager, Array(raters.prefix(1)), isAgain: true)),
            ("approval-hr", try approval(.hr, raters)),
        ]
    }

    static func standing(_ asked: Int, _ answered: Int, _ waiting: Int, isWeekly: Bool) throws -> StandingMail {
        StandingMail(
            talk: try talk(),
            deadline: deadline,
            asked: asked,
            answered: answered,
            waiting: waiting,
            isWeekly: isWeekly
        )
    }

    static func standingMails() throws -> [NamedMail] {
        let counts = [(9, 7, 2), (9, 1, 0), (9, 9, 0), (1, 0, 3), (0, 0, 0), (0, 0, 1)]
        var mails: [NamedMail] = []
        for (asked, answered, waiting) in counts {
            for (name, isWeekly) in [("weekly", true), ("asked", false)] {
                let standing = try standing(asked, answered, waiting, isWeekly: isWeekly)
                mails.append(("standing-\(name)-\(asked)-\(answered)-\(waiting)", standing))
            }
        }
        return mails + [
            ("departments", try departments()), ("departments-one", try departments([rows[1]])),
            ("departments-none", try departments([])), ("departments-small", try departments([rows[1], small])),
        ]
    }

    static func departments(_ rows: [DepartmentCount] = rows) throws -> DepartmentsMail {
        DepartmentsMail(year: 2026, rows: rows, reader: try person("Hanna Ruiter", "hr@kade.example"))
    }

    static let rows: [DepartmentCount] = [
        ("Inkoop en logistiek, vestiging Rotterdam-Alexander en omstreken", 4, 2, 1, 48, 31),
        ("Verkoop", 12, 0, 3, 104, 9), ("Softwareontwikkeling", 31, 8, 0, 350, 290), (nil, 0, 0, 2, 0, 0),
    ].map { (row: (String?, Int, Int, Int, Int, Int)) in
        let raters = RaterTally(asked: row.4, answered: row.5, possible: row.4)
        return DepartmentCount(department: row.0, planned: row.1, past: row.2, none: row.3, raters: [raters])
    }

    /// A department of which the number would say who, so that the total would as well.
    static let small = DepartmentCount(
        department: "Kantine",
        planned: 1,
        past: 0,
        none: 0,
        raters: [RaterTally(asked: 3, answered: 2, possible: 2)]
    )
}

extension Example {
    static func accepted(_ talk: Talk, _ party: Party, isUpdate: Bool = false, assumed: TimeZone? = nil)
        -> InvitationAcceptedMail
    {
        InvitationAcceptedMail(
            news: TalkNews(talk: talk, reader: party, deadline: deadline),
            isUpdate: isUpdate,
            assumedZone: assumed,
            reader: talk.person(party) ?? talk.employee
        )
    }

    static func arrangingMails() throws -> [NamedMail] {
        try proposalMails() + planningMails() + confirmationMails() + declinedInvitations() + heldInvitations()
            + remarks()
    }

    private static let later = talkStart.addingTimeInterval(8 * 86_400 + 4 * 3_600)

    private static func proposalMails() throws -> [NamedMail] {
        let talk = try talk()
        var mails: [NamedMail] = []
        for party in [Party.employee, .manager] {
            for (again, isAgain) in [("", false), ("-again", true)] {
                let proposal = CounterProposal(
                    talk: talk,
                    proposer: party,
                    proposed: later,
                    comment: isAgain ? nil : "Dan ben ik er de hele dag.\nGraag zelfs.",
                    isAgain: isAgain
                )
                let (other, own) = (talk.person(party.other) ?? talk.manager, talk.person(party) ?? talk.employee)
                mails += [
                    ("counter-\(party)\(again)", CounterProposalMail(proposal: proposal, reader: other)),
                    ("new-time-\(party)\(again)", NewTimeMail(talk: talk, party: party, isAgain: isAgain, reader: own)),
                ]
                if !isAgain { mails.append(("proposal-declined-\(party)", ProposalDeclinedMail(proposal: proposal))) }
            }
        }
        return mails
    }

    private static func planningMails() throws -> [NamedMail] {
        let (talk, service) = (try talk(), try EmailAddress(service))
        return [Party.employee, .manager].flatMap { party -> [NamedMail] in
            let plan = PlanTalkMail(
                employee: talk.employee,
                manager: talk.manager,
                party: party,
                year: 2026,
                serviceAddress: service
            )
            return [
                ("plan-\(party)", plan), ("accepted-\(party)", accepted(talk, party)),
                ("followed-\(party)", accepted(talk, party, isUpdate: true)),
                ("accepted-zone-\(party)", accepted(talk, party, assumed: TimeZone(identifier: "Europe/Amsterdam"))),
            ]
        }
    }

    private static func confirmationMails() throws -> [NamedMail] {
        let talk = try talk()
        let (anna, mark) = (talk.employee.mailbox, talk.manager.mailbox)
        let changes: [(String, ConfirmChangeMail.Change)] = [
            ("invited", .invited(with: [anna, mark], start: talkStart)),
            ("invited-one", .invited(with: [], start: later)),
            ("moved", .moved(talk, to: later)), ("cancelled", .cancelled(talk)), ("hr", .departments),
            ("names", .names(talk, ["+ Petra Smit <petra@client.example>", "− Joris"])),
            ("remark", .remark(talk, "Graag een uur later.")),
        ]
        return [("", false), ("-again", true)].flatMap { again, isAgain -> [NamedMail] in
            let roles = RolesMail(
                reader: talk.manager,
                first: anna,
                second: mark,
                start: talkStart,
                isAgain: isAgain
            )
            return [("roles\(again)", roles)]
                + changes.map { name, change in
                    let mail = ConfirmChangeMail(reader: talk.employee, change: change, isAgain: isAgain)
                    return ("confirm-\(name)\(again)", mail)
                }
        }
    }

    private static func declinedInvitations() throws -> [NamedMail] {
        let (mark, service) = (try talk().manager, try EmailAddress(service))
        let reasons: [(String, DeclineReason)] = [
            ("people", .wrongPeople(["sanne@thuis.example", "Ruud Vos <ruud@kade.example>"])),
            ("pair", .wrongPeople([])), ("recurring", .recurring), ("many", .tooManyPeople), ("past", .inThePast),
        ]
        return reasons.map { name, reason in
            let declined = InvitationDeclinedMail(
                organizer: mark.mailbox,
                summary: reason == .recurring ? nil : "Ontwikkelgesprek Anna",
                start: reason == .tooManyPeople ? nil : talkStart,
                reason: reason,
                serviceAddress: service,
                reader: mark
            )
            return ("declined-invitation-\(name)", declined)
        }
    }

    private static func heldInvitations() throws -> [NamedMail] {
        let (mark, service) = (try talk().manager, try EmailAddress(service))
        return InvitationHeldMail.Fault.allCases.map { fault in
            let held = InvitationHeldMail(
                summary: fault == .noEvent ? nil : "Ontwikkelgesprek Anna",
                start: fault == .noTime ? nil : talkStart,
                fault: fault,
                written: fault == .noAddress ? "Anna de Vries" : nil,
                serviceAddress: service,
                reader: mark
            )
            return ("held-invitation-\(fault)", held)
        }
    }

    private static func remarks() throws -> [NamedMail] {
        let talk = try talk()
        return [Party.employee, .manager].flatMap { party in
            [ParticipationStatus.accepted, .declined, .tentative].map { answer -> NamedMail in
                let remark = ["Ik heb om 11.00 uur een trein.", "Een half uur eerder kan ook."]
                let mail = RemarkMail(talk: talk, writer: party, answer: answer, remark: remark)
                return ("remark-\(party)-\(answer)", mail)
            }
        }
    }
}
