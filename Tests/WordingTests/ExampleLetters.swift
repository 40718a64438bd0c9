// The mails that go to and fro about a talk, in every shape that changes their words.
import Addressing
import Feedback
import Foundation
import Understanding
import Wording

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

    /// All that can be made of a list at once.
    static func namesRead(next: NamesRead.Next = .waits(for: .manager)) throws -> NamesRead {
        let raters = try listed()
        let refused: [(String, NotTaken)] = [
            ("Anna de Vries <anna@example.test>", .ownAddress), ("joris@kade.example", .namedAlready),
            ("Sanne Visser <sanne@kade.example>", .tooMany(limit: 12)), ("petra@klant.example", .suppressed),
            ("Mees Mulder <mees@kade.example>", .wrongGroup), ("Ruud Vos", .notOnTheList),
            ("joris@leverancier.example", .takenOff),
            ("Kees van den Berg <kees@leverancier.example>", .over),
        ]
        let unread: [(String, UnreadLine.Reason)] = [
            ("Petra Smit <petra@klant.example>", .noGroup), ("klant Petra van de inkoop", .noAddress),
            ("collega joris@@kade", .badAddress), ("klant en leverancier kees@berg.example", .severalGroups),
            (String(repeating: "Ik denk er nog over na. ", count: 9), .notUnderstood),
        ]
        return NamesRead(
            talk: try talk(),
            deadline: deadline,
            maximum: 12,
            added: Array(raters.prefix(2)),
            withdrawn: [raters[3].rater],
            replaced: [NamesRead.Replaced(old: raters[3].rater, new: raters[2])],
            refused: refused.map { NamesReport.Refused(who: $0.0, reason: $0.1) },
            unread: unread.enumerated().map {
                UnreadLine(number: $0.offset + 3, text: $0.element.0, reason: $0.element.1)
            },
            list: raters,
            next: next
        )
    }

    static func namingMails() throws -> [(name: String, mail: Mail)] {
        let (talk, raters) = (try talk(), try listed())
        var mails: [(name: String, mail: Mail)] = [
            ("names-all", .namesRead(try namesRead())),
            (
                "names-added",
                .namesRead(
                    NamesRead(talk: talk, deadline: deadline, maximum: 12, added: raters, list: raters, next: .goesOut)
                )
            ),
            (
                "names-none",
                .namesRead(
                    NamesRead(
                        talk: talk,
                        deadline: deadline,
                        maximum: 12,
                        unread: [UnreadLine(number: 1, text: "Prima zo", reason: .notUnderstood)],
                        list: [],
                        next: .nothing
                    )
                )
            ),
            (
                "names-withdrawn",
                .namesRead(
                    NamesRead(
                        talk: talk,
                        deadline: deadline,
                        maximum: 12,
                        withdrawn: [raters[0].rater],
                        list: Array(raters.dropFirst()),
                        next: .nothing
                    )
                )
            ),
        ]
        for (approver, approverName) in [(Party.manager, "manager"), (.hr, "hr"), (nil, "nobody")] as [(Party?, String)]
        {
            mails += [
                (
                    "whom-\(approverName)",
                    .whom(WhomToAsk(talk: talk, deadline: deadline, maximum: 12, approver: approver))
                ),
                (
                    "approved-\(approverName)",
                    .approved(
                        Approved(
                            talk: talk,
                            deadline: deadline,
                            approver: approver,
                            asked: Array(raters.dropLast()),
                            struck: Array(raters.suffix(1))
                        )
                    )
                ),
            ]
        }
        for (reader, isAgain) in [(Party.manager, false), (.manager, true), (.hr, false)] {
            let list = isAgain ? Array(raters.prefix(1)) : raters
            let asked = ApprovalAsked(talk: talk, deadline: deadline, raters: list, reader: reader, isAgain: isAgain)
            mails.append(("approval-\(reader)\(isAgain ? "-again" : "")", .approval(asked)))
        }
        mails.append(
            (
                "approved-nobody-left",
                .approved(Approved(talk: talk, deadline: deadline, approver: .manager, asked: [], struck: raters))
            )
        )
        return mails
    }

    static func standingMails() throws -> [(name: String, mail: Mail)] {
        let talk = try talk()
        let counts = [(9, 7, 2), (9, 1, 0), (9, 9, 0), (1, 0, 3), (0, 0, 0), (0, 0, 1)]
        let mails: [(name: String, mail: Mail)] = counts.flatMap { asked, answered, waiting in
            [true, false].map { isWeekly in
                let standing = Standing(
                    talk: talk,
                    deadline: deadline,
                    asked: asked,
                    answered: answered,
                    waiting: waiting,
                    isWeekly: isWeekly
                )
                return (
                    "standing-\(isWeekly ? "weekly" : "asked")-\(asked)-\(answered)-\(waiting)", .standing(standing)
                )
            }
        }
        return mails + [
            ("standing-hr", .standingForHR(departments())),
            ("standing-hr-one", .standingForHR(DepartmentCounts(year: 2026, rows: [departments().rows[1]]))),
            ("standing-hr-none", .standingForHR(DepartmentCounts(year: 2026, rows: []))),
        ]
    }

    static func departments() -> DepartmentCounts {
        let rows: [(String?, Int, Int, Int, Int, Int)] = [
            ("Inkoop en logistiek, vestiging Rotterdam-Alexander en omstreken", 4, 2, 1, 48, 31),
            ("Verkoop", 12, 0, 3, 104, 9), ("Softwareontwikkeling", 31, 8, 0, 350, 290), (nil, 0, 0, 2, 0, 0),
        ]
        return DepartmentCounts(
            year: 2026,
            rows: rows.map {
                DepartmentCounts.Row(
                    department: $0.0,
                    planned: $0.1,
                    held: $0.2,
                    none: $0.3,
                    asked: $0.4,
                    answered: $0.5
                )
            }
        )
    }
}

extension Example {
    static func arrangingMails() throws -> [(name: String, mail: Mail)] {
        let (talk, service) = (try talk(), try EmailAddress(service))
        let (anna, mark) = (talk.employee.mailbox, talk.manager.mailbox)
        let later = talkStart.addingTimeInterval(8 * 86_400 + 4 * 3_600)
        var mails: [(name: String, mail: Mail)] = []
        for (name, reader) in [("employee", Party.employee), ("manager", .manager)] {
            for isAgain in [false, true] {
                let proposal = CounterProposal(
                    talk: talk,
                    proposer: reader,
                    proposed: later,
                    comment: isAgain ? nil : "Dan ben ik er de hele dag.\nGraag zelfs.",
                    isAgain: isAgain
                )
                let again = isAgain ? "-again" : ""
                mails += [
                    ("counter-\(name)\(again)", .counterProposal(proposal)),
                    ("new-time-\(name)\(again)", .newTime(NewTime(talk: talk, reader: reader, isAgain: isAgain))),
                ]
                if !isAgain { mails.append(("proposal-declined-\(name)", .proposalDeclined(proposal))) }
            }
            let plan = PlanTalk(
                employee: talk.employee,
                manager: talk.manager,
                reader: reader,
                year: 2026,
                serviceAddress: service
            )
            mails += [
                ("plan-\(name)", .planTalk(plan)),
                ("accepted-\(name)", .invitationAccepted(TalkNews(talk: talk, reader: reader, deadline: deadline))),
                (
                    "followed-\(name)",
                    .invitationAccepted(TalkNews(talk: talk, reader: reader, deadline: deadline), isUpdate: true)
                ),
            ]
        }
        for isAgain in [false, true] {
            let roles = RolesAsked(organizer: mark, first: anna, second: mark, start: talkStart, isAgain: isAgain)
            mails.append(("roles\(isAgain ? "-again" : "")", .roles(roles)))
        }
        let changes: [(String, ConfirmChange.Change)] = [
            ("invited", .invited(with: [anna, mark], start: talkStart)),
            ("invited-one", .invited(with: [], start: later)),
            ("moved", .moved(talk, to: later)), ("cancelled", .cancelled(talk)), ("hr", .hrStanding),
            ("names", .names(talk, ["+ Petra Smit <petra@client.example>", "− Joris"])),
        ]
        mails += changes.flatMap { name, change in
            [false, true].map { isAgain in
                let mail = Mail.confirmChange(ConfirmChange(person: anna, change: change, isAgain: isAgain))
                return ("confirm-\(name)\(isAgain ? "-again" : "")", mail)
            }
        }
        let reasons: [(String, DeclineReason)] = [
            ("people", .wrongPeople(["sanne@thuis.example", "Ruud Vos <ruud@kade.example>"])),
            ("pair", .wrongPeople([])), ("recurring", .recurring), ("many", .tooManyPeople), ("past", .inThePast),
        ]
        return mails
            + reasons.map { name, reason in
                let declined = DeclinedInvitation(
                    organizer: mark,
                    summary: reason == .recurring ? nil : "Ontwikkelgesprek Anna",
                    start: reason == .tooManyPeople ? nil : talkStart,
                    reason: reason,
                    serviceAddress: service
                )
                return ("declined-invitation-\(name)", .invitationDeclined(declined))
            }
    }
}
