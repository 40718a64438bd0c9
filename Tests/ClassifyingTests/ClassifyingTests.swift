// The sorts of mail that a request brings back, each in several forms.
import Addressing
import Foundation
import MailFormat
import TestSupport
import Testing
import Understanding

@testable import Classifying

@Suite struct ClassifyingTests {
    static func report(_ groups: String, subject: String = "Undelivered Mail", notice: String = "Sorry.") throws
        -> ReceivedMessage
    {
        try mail(
            """
            Return-Path: <>
            From: MAILER-DAEMON@mx.example (Mail Delivery System)
            To: feedback@klank.example
            Subject: \(subject)
            Content-Type: multipart/report; REPORT-TYPE="Delivery-Status"; boundary=r

            --r

            \(notice)
            --r
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mx.example

            \(groups)
            --r--
            """
        )
    }

    @Test func aFailureNamesItsRecipientsAndWhy() throws {
        let message = try ClassifyingTests.report(
            """
            Final-Recipient: rfc822;petra@client.example
            Original-Recipient: rfc822;p.smit@client.example
            Action: Failed (permanently)
            Status: 5.1.1 (unknown)
            Diagnostic-Code: smtp; 550 5.1.1
             User unknown

            Final-Recipient: RFC822; <twee@client.example>
            Action: delayed
            Status: 4.4.1
            """
        )
        let found = Classifier.classify(message)
        #expect(found.kind == .bounce)
        #expect(found.reportingMTA == "mx.example")
        let expected = ReportedRecipient(
            address: try EmailAddress("p.smit@client.example"),
            action: .failed,
            status: "5.1.1",
            diagnostic: "550 5.1.1 User unknown"
        )
        #expect(found.recipients == [expected])
        #expect(found.flags == [.nullSender])
    }

    @Test(
        arguments: [
            ("Action: delayed\nStatus: 4.4.1", MessageKind.delay, []), ("Status: 4.2.2", .delay, []),
            ("Action: failed\nStatus: 5.2.2", .bounce, []), ("Status: 5.0.0", .bounce, []), ("X: y", .bounce, []),
            ("Action: delivered\nStatus: 2.0.0", .receipt, [.delivered]), ("Action: relayed", .receipt, [.delivered]),
            ("Action: expanded", .receipt, [.delivered]),
        ] as [(String, MessageKind, Set<MessageFlag>)]
    )
    func theActionDecides(fields: String, kind: MessageKind, flags: Set<MessageFlag>) throws {
        let found = Classifier.classify(try ClassifyingTests.report("Final-Recipient: rfc822; a@b.example\n\(fields)"))
        #expect(found.kind == kind)
        #expect(found.flags == flags.union([.nullSender]))
        #expect(found.recipients.map(\.address.description) == ["a@b.example"])
    }

    @Test(
        arguments: [
            // qmail
            (
                "failure notice",
                "Hi. This is the qmail-send program at mx.example.\n\n<jan@klant.example>:\nSorry, no mailbox here by that name. (#5.1.1)\n\n--- Below this line is a copy of the message.\n\nReturn-Path: <x@y.example>\n<nobody@else.example>:",
                ["jan@klant.example"], "5.1.1"
            ),
            // Exim
            (
                "Mail delivery failed: returning message to sender",
                "This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to all of its\nrecipients. The following address(es) failed:\n\n  jan@klant.example\n    host mx.klant.example: 550 5.7.1 refused\n\n------ This is a copy of the message ------\n\nTo: piet@klant.example",
                ["jan@klant.example"], "5.7.1"
            ),
            // Exchange
            (
                "Onbestelbaar: Feedback",
                "Bezorging aan de volgende geadresseerden is mislukt:\n\njan@klant.example\n\nHet e-mailadres is niet gevonden; kan niet worden bezorgd.",
                ["jan@klant.example"], nil
            ),
            (
                "Unzustellbar: Feedback", "Ihre Nachricht konnte nicht zugestellt werden an: 'jan@klant.example'",
                ["jan@klant.example"], nil
            ),
            (
                "Undeliverable: Feedback",
                "did not reach the following recipient(s):\n\njan@klant.example on Fri, 6 Feb 2026\npiet@klant.example on Fri, 6 Feb 2026\n",
                ["jan@klant.example", "piet@klant.example"], nil
            ),
            ("Ошибка", "Непонятно\n\n<jan@klant.example>:\n", ["jan@klant.example"], nil),
            // Only the user's name
            ("Returned mail", "The following recipients are unknown:\n\n    jan\n", ["jan@mx.example"], nil),
            (
                "Delivery failed",
                "Your message to jan@klant.example could not be delivered. Contact postmaster@mx.example or help@mx.example for assistance.",
                ["jan@klant.example"], nil
            ),
        ] as [(String, String, [String], String?)]
    )
    func noticesOfNoStandardAreRead(subject: String, text: String, addresses: [String], status: String?) throws {
        let message = try mail(
            "From: Mail Delivery System <mailer-daemon@mx.example>\nTo: feedback@klank.example\nSubject: \(subject)\n\n\(text)\n"
        )
        let found = Classifier.classify(message)
        #expect(found.kind == .bounce)
        #expect(found.recipients.map(\.address.description) == addresses)
        #expect(found.recipients.first?.status == status)
        #expect(found.flags == [.unstructuredReport])
    }

    @Test func whoIsNotNamedIsWhomTheOriginalWentTo() throws {
        let message = try mail(
            """
            From: postmaster@mx.example
            To: feedback@klank.example
            Subject: Undeliverable
            Content-Type: multipart/mixed; boundary=b

            --b

            Your message could not be delivered.
            --b
            Content-Type: message/rfc822

            To: jan@klant.example

            x
            --b--
            """
        )
        #expect(Classifier.classify(message).recipients.map(\.address.description) == ["jan@klant.example"])
    }

    @Test func noticesWithoutAReportPartAreReadByTheirHeader() throws {
        let found = Classifier.classify(
            try mail("From: x@mx.example\nX-Failed-Recipients: jan@klant.example, piet@klant.example\nSubject: y\n\nz")
        )
        #expect(found.kind == .bounce)
        #expect(found.recipients.map(\.address.description) == ["jan@klant.example", "piet@klant.example"])
    }

    @Test func aWarningIsADelay() throws {
        let text =
            "Your message to\n\n  jan@klant.example\n\nhas not yet been delivered. We will continue to try for 4 days."
        let found = Classifier.classify(
            try mail("From: postmaster@mx.example\nSubject: Warning: delayed 4 hours\n\n\(text)")
        )
        #expect(found.kind == .delay)
        #expect(found.recipients.map(\.action) == [.delayed])
    }

    @Test(arguments: [
        ("Auto-Submitted: auto-replied", MessageKind.autoReply),
        ("auto-submitted: Auto-Generated (rule); x=y", .autoReply),
        ("Auto-Submitted: no", .reply), ("X-Autoreply: yes", .autoReply), ("X-Autorespond: your mail", .autoReply),
        ("Precedence: auto_reply", .autoReply), ("Precedence: bulk", .reply), ("Precedence: list", .reply),
        ("X-Auto-Response-Suppress: All", .reply), ("X-MS-Exchange-Inbox-Rules-Loop: a@b.example", .reply),
        ("X-Auto-Response-Suppress: OOF, AutoReply\nX-MS-Exchange-Inbox-Rules-Loop: a@b.example", .reply),
        ("X-Auto-Response-Suppress: All\nX-MS-Exchange-Inbox-Rules-Loop: a@b.example", .autoReply),
        ("X-MS-Exchange-Generated-Message-Source: Mailbox Rules Agent", .autoReply),
        ("Delivered-To: Autoresponder", .autoReply),
        ("Return-Path: <>", .autoReply), ("Subject: Automatisch antwoord: Feedback", .autoReply),
        ("Subject: R=?utf-8?q?=C3=A9ponse_automatique=C2=A0?=: Feedback", .autoReply),
        ("Subject: =?utf-8?q?R=C3=A9ponse_automatique=C2=A0=3A_Feedback?=", .autoReply),
        ("Subject: Out of Office: Feedback", .autoReply), ("Subject: Re: Automatic reply: Feedback", .reply),
        ("Subject: Feedback over een automatisch antwoord: goed", .reply), ("Subject: Afwezig: Feedback", .autoReply),
        ("Subject: Re: Undeliverable: Feedback", .reply), ("Subject: FW: Undelivered Mail Returned to Sender", .reply),
        ("Subject: Undeliverable promises", .reply),
    ])
    func headersTellMachinesFromPeople(header: String, kind: MessageKind) throws {
        let message = try mail(
            "From: Petra <petra@client.example>\n\(header)\n\n1. Ze werkt goed samen. The mail could not be delivered.\n"
        )
        #expect(Classifier.classify(message).kind == kind)
    }

    @Test func anAbsenceWithoutAnyMarkIsAPersonsButFlagged() throws {
        let message = try mail(
            "From: Petra <petra@client.example>\nDate: Tue, 3 Feb 2026 10:12:00 +0100\nSubject: Re: Feedback\n\nIk ben afwezig tot en met 13 februari.\n"
        )
        let found = Classifier.classify(message)
        #expect(found.kind == .reply)
        #expect(found.flags == [.maybeAutomatic])
        #expect(found.until?.description == "2026-02-13")
    }

    @Test func complaintsInAndOutOfTheStandard() throws {
        let report = """
            From: fbl@isp.example
            Content-Type: multipart/report; report-type=feedback-report; boundary=r

            --r

            An abuse report.
            --r
            Content-Type: message/feedback-report

            Feedback-Type: abuse
            --r
            Content-Type: message/rfc822

            Reply-To: feedback+abcdefghijklmnopqrstuvwxy2@klank.example
            Subject: Feedback

            x
            --r--
            """
        let message = try mail(report)
        #expect(Classifier.classify(message).kind == .complaint)
        let tokens = message.responseTokens(.any)
        #expect(tokens.map(\.token.text) == ["abcdefghijklmnopqrstuvwxy2"])
        #expect(tokens.map(\.found.place) == [.attached])
        #expect(
            Classifier.classify(try mail(report.replacingOccurrences(of: ": abuse", with: ": not-spam"))).kind
                != .complaint
        )
        let plain =
            "From: staff@isp.example\nSubject: complaint about message from 192.0.2.1\nContent-Type: message/rfc822\n\nSubject: x\n\ny"
        #expect(Classifier.classify(try mail(plain)).kind == .complaint)
    }

    private func withOriginal(_ head: String, _ text: String) throws -> ReceivedMessage {
        try mail(
            """
            \(head)
            Content-Type: multipart/mixed; boundary=r

            --r

            \(text)
            --r
            Content-Type: message/rfc822

            To: jan@klant.example
            Reply-To: feedback+abcdefghijklmnopqrstuvwxy2@klank.example
            Subject: Feedback

            x
            --r--
            """
        )
    }

    @Test(arguments: [
        ("From: fbl@isp.example\nSubject: FW: Feedback", "This is an email abuse report for a message received.", true),
        ("From: complaints@isp.example\nSubject: Abuse report", "", true),
        (
            "From: fbl-no-reply@isp.example\nSubject: x", "Een ontvanger heeft dit bericht als ongewenst gemarkeerd.",
            true
        ),
        ("From: abuse@isp.example\nSubject: Spam-Beschwerde", "Siehe Anhang.", true),
        ("From: feedbackloop@isp.example\nSubject: x", "Ce message a été signalé comme spam.", true),
        ("From: x@isp.example\nX-XARF: PLAIN\nSubject: abuse report", "", true),
        ("From: gateway@isp.example\nSubject: x", "Feedback-Type: abuse\nUser-Agent: x/1\nVersion: 1", true),
        ("From: gateway@isp.example\nSubject: x", "Feedback-Type: not-spam\nVersion: 1", false),
        // A person who forwards a marked mail, or has something to say about it.
        ("From: jan@klant.example\nSubject: FW: Feedback", "Dit was als spam gemarkeerd. Is dat van jullie?", false),
        ("From: jan@klant.example\nSubject: Re: Feedback", "Feedback-Type: geen idee wat dat is", false),
        ("From: abuse@klant.example\nSubject: Re: Feedback", "1. Ze werkt goed samen.", false),
    ])
    func complaintsOfNoStandardAreRead(head: String, text: String, isComplaint: Bool) throws {
        let message = try withOriginal(head, text)
        #expect((Classifier.classify(message).kind == .complaint) == isComplaint)
        #expect(message.firstResponseToken(.any)?.token.text == "abcdefghijklmnopqrstuvwxy2")
    }

    @Test func whoSpeaksOfSpamWithoutTheMailHasNoComplaint() throws {
        let message = try mail("From: abuse@klant.example\nSubject: Re: Feedback\n\nIt was marked as spam, sorry.\n")
        #expect(Classifier.classify(message).kind == .reply)
    }

    @Test(
        arguments: [
            ("manual-action/MDN-sent-manually; displayed", MessageKind.receipt, []),
            ("manual-action/MDN-sent-manually; deleted", .receipt, [.deletedUnread]),
            ("automatic-action/MDN-sent-automatically; deleted", .bounce, []),
        ] as [(String, MessageKind, Set<MessageFlag>)]
    )
    func receipts(disposition: String, kind: MessageKind, flags: Set<MessageFlag>) throws {
        let message = try mail(
            """
            From: jan@klant.example
            Content-Type: multipart/report; report-type=disposition-notification; boundary=r

            --r

            Your message was automatically rejected: quota exceeded
            --r
            Content-Type: message/disposition-notification

            Final-Recipient: rfc822; jan@klant.example
            Disposition: \(disposition)
            --r--
            """
        )
        let found = Classifier.classify(message)
        #expect(found.kind == kind)
        #expect(found.flags == flags)
        #expect(found.recipients.map(\.address.description) == (kind == .bounce ? ["jan@klant.example"] : []))
    }

    private func calendarMail(
        _ type: String,
        _ text: String,
        method: String = "REPLY",
        header: String = "From: jan@klant.example"
    ) throws -> Classification {
        Classifier.classify(
            try mail(
                """
                \(header)
                Content-Type: multipart/mixed; boundary=c

                --c

                \(text)
                --c
                Content-Type: \(type)

                BEGIN:VCALENDAR
                VERSION:2.0
                \(method)
                END:VCALENDAR
                --c--
                """
            )
        )
    }

    @Test(arguments: [
        ("text/calendar; method=REPLY", "", "METHOD:REPLY"), ("text/calendar; method=REPLY", "Ik kom graag.", ""),
        ("text/calendar", "", "METHOD:PUBLISH"), ("text/calendar", "Anna komt.", "METHOD:REPLY"),
        // Apple has the method in the calendar alone, and some write a file and nothing else.
        ("text/calendar; name=iCal-1.ics\nContent-Disposition: attachment", "Anna komt.", "METHOD:REPLY"),
        ("application/ics; name=x.ics", "Kom je?", "method:request"),
        ("application/x; name=x.ICS", "Af", "METHOD:CANCEL "),
        // Called off by its status alone.
        ("text/calendar", "Gaat niet door.", "STATUS:CANCELLED"),
    ])
    func calendarMessages(type: String, text: String, method: String) throws {
        let found = try calendarMail(type, text, method: method)
        #expect(found.kind == .calendar && !found.flags.contains(.calendarAttached))
    }

    @Test(arguments: [
        ("text/calendar", "METHOD:PUBLISH", "From: jan@klant.example"),
        ("text/calendar", "", "From: jan@klant.example"),
        ("application/ics; name=x.ics", "X-METHOD:REQUEST", "From: jan@klant.example"),
        ("text/calendar", "STATUS:CONFIRMED", "From: jan@klant.example"),
        ("text/calendar; name=x.ics\nContent-Disposition: attachment", "STATUS:CANCELLED", "From: jan@klant.example"),
        ("text/calendar", "STATUS:CANCELLED", "In-Reply-To: <q@klank.example>"),
        // A rater who answers a request of ours has written to us, with any attachment.
        ("text/calendar", "METHOD:REQUEST", "From: jan@klant.example\nIn-Reply-To: <q@klank.example>"),
        ("text/calendar", "METHOD:REQUEST", "From: jan@klant.example\nReferences: <q@klank.example>"),
        ("text/calendar", "METHOD:REQUEST", "To: feedback+abcdefghijklmnopqrstuvwxyz@klank.example"),
    ])
    func aCalendarBesideWords(type: String, method: String, header: String) throws {
        let found = try calendarMail(type, "Zie de bijlage.", method: method, header: header)
        #expect(found.kind == .reply && found.flags.contains(.calendarAttached))
    }

    @Test func challengesAreNoRepliesAndRepliesNoChallenges() throws {
        let text =
            "Your message is being held.\nPlease verify that you are a person: https://verify.example/x click here to go on\n"
        let head = "To: feedback@klank.example\nSubject: Re: Feedback\n"
        #expect(Classifier.classify(try mail("From: noreply@guard.example\n\(head)\n\(text)")).kind == .challenge)
        #expect(
            Classifier.classify(try mail("From: j@k.example\nAuto-Submitted: auto-replied\n\(head)\n\(text)")).kind
                == .challenge
        )
        #expect(Classifier.classify(try mail("From: j@k.example\n\(head)\n\(text)")).kind == .reply)
    }

    @Test func encryptedMailIsFlagged() throws {
        let message = try mail(
            "From: j@k.example\nContent-Type: application/pkcs7-mime; smime-type=enveloped-data\n\nAAAA"
        )
        #expect(Classifier.classify(message).flags == [.encrypted])
    }
}

@Suite struct ReturnDayTests {
    @Test(arguments: [
        ("Ik ben afwezig tot en met 13 februari en lees geen mail", "2026-02-13"),
        ("t/m vrijdag 13-02-2026", "2026-02-13"),
        ("Vanaf maandag 16 februari ben ik weer bereikbaar", "2026-02-16"), ("tot 2 oktober", "2026-10-02"),
        ("out of the office until Friday, February 13", "2026-02-13"),
        ("I will be back on the 13th of February 2026", "2026-02-13"),
        ("returning Mon 2026-02-16", "2026-02-16"), ("until 02/13/2026", "2026-02-13"),
        ("back in the office on 13 Feb.", "2026-02-13"),
        ("Ich bin bis zum 13. Februar nicht im Büro", "2026-02-13"), ("bis einschließlich 13.02.2026", "2026-02-13"),
        ("ab dem 16.2. wieder im Büro", "2026-02-16"), ("ab Montag, den 16. März 2026, wieder da", "2026-03-16"),
        ("Je suis absent jusqu'au 13 février", "2026-02-13"), ("de retour le lundi 16 février 2026", "2026-02-16"),
        ("jusqu\u{2019}au 1er mars", "2026-03-01"),
        // The first day of an absence is not its last.
        ("Ik ben afwezig van 2 februari tot en met 13 februari.", "2026-02-13"),
        ("Vanaf 9 februari tot en met 20 februari ben ik er niet", "2026-02-20"),
        ("van 2 t/m 13 feb '26", "2026-02-13"), ("Vanaf 9 februari ben ik niet bereikbaar", nil),
        ("from 2 February to 13 February", "2026-02-13"),
        ("I'm away 2-13 February and reply when I am back", "2026-02-13"),
        ("away starting 02/03/2026, and will not return until 02/16/2026", "2026-02-16"),
        ("on leave between 2 and 13 February", "2026-02-13"), ("Feb 2 - Feb 13: on holiday", "2026-02-13"),
        ("vom 2. bis 13. Februar im Urlaub", "2026-02-13"), ("vom 02.02.-13.02.2026 nicht im Haus", "2026-02-13"),
        ("du 2 au 13 février inclus", "2026-02-13"), ("en congé du 02/02/2026 au 13/02/2026.", "2026-02-13"),
        // What says so may stand on either side.
        ("Maandag 16 februari ben ik weer aanwezig.", "2026-02-16"), ("Ik ben terug op 16-02.", "2026-02-16"),
        ("Op 16 februari ben ik weer op kantoor.", "2026-02-16"), ("vanaf 16 februari beschikbaar", "2026-02-16"),
        ("I am on leave, returning on Monday, February 16th.", "2026-02-16"),
        ("Am Montag, den 16. Februar 2026, bin ich wieder zurück", "2026-02-16"),
        ("Ich kehre am 16.02.2026 ins Büro zurück.", "2026-02-16"), ("bis einschl. 13.2.2026", "2026-02-13"),
        ("Je reviens le 16 février.", "2026-02-16"), ("Mon retour est prévu le lundi 16 février.", "2026-02-16"),
        ("de retour à compter du 16 février", "2026-02-16"),
        ("Op 10 februari ben ik er niet, op 16 februari weer wel.", "2026-02-16"),
        // Of others' days only the absence's counts; one that is over is none.
        ("Bezoek onze stand van 10 tot 12 maart! Ik ben afwezig tot 13 februari.", "2026-02-13"),
        ("Sinds 1 februari werk ik er niet meer.", nil), ("Seit dem 1. Februar bin ich wieder Berater", nil),
        ("Uw bericht van 3 februari is ontvangen.", nil), ("tot 31 januari", nil), ("tot 3-4 weken na nu", nil),
        ("bis 10.11 Uhr", nil),
        // Where the day comes first there is no doubt.
        ("afwezig tot 3-4-2026.", "2026-04-03"), ("jusqu'au 03/04/2026.", "2026-04-03"),
        ("until 03/04/2026", nil), ("until further notice", nil), ("tot ziens", nil),
        ("back soon, 13 February was fun", nil),
        ("until 31 February", nil), ("until 13 February 2019", nil), ("call me until 5", nil), ("bis 99.99.9999", nil),
        ("until 99999999999999999999-1-1", nil),
    ])
    func daysAreFoundWhereTheyAreClear(text: String, day: String?) {
        let sent = Date(timeIntervalSince1970: 1_770_109_920)  // 3 February 2026
        #expect(ReturnDay.find(in: [text], sent: sent)?.description == day)
    }

    @Test func atTheYearsEndTheNextYearIsMeant() {
        let sent = Date(timeIntervalSince1970: 1_797_760_800)  // 20 December 2026
        #expect(ReturnDay.find(in: ["afwezig tot 2 januari"], sent: sent)?.description == "2027-01-02")
    }

    @Test func aNoticeIsReadSentenceBySentence() {
        let sent = Date(timeIntervalSince1970: 1_770_109_920)
        let lines = ["Ik ben er niet", "tot en met 13", "februari.", "", "Back", "", "16 February: party"]
        #expect(ReturnDay.find(in: lines, sent: sent)?.description == "2026-02-13")
        #expect(ReturnDay.find(in: Array(lines.dropFirst(4)), sent: sent) == nil)
    }

    @Test func withoutADateOfItsOwnTheMailSaysNothing() {
        #expect(ReturnDay.find(in: ["until 13 February"], sent: nil) == nil)
    }
}

@Suite struct TokenTests {
    static let token = "abcdefghijklmnopqrstuvwxy2"

    @Test(arguments: [
        ("Delivered-To: feedback+TOKEN@klank.example\n\nx", FoundSubaddress.Place.envelope, false),
        ("X-Original-To: FEEDBACK+TOKEN@KLANK.EXAMPLE\n\nx", .envelope, false),
        ("To: x@y.example\nDelivered-To: feedback+b-TOKEN@klank.example\n\nx", .envelope, true),
        ("To: TOKEN@feedback.klank.example\n\nx", .recipient, false),
        ("Cc: K <feedback+TOKEN@klank.example>\n\nx", .recipient, false),
        ("To: feedback@klank.example\n\n> Reply to <feedback+TOKEN@klank.example>.", .text, false),
        (
            "Content-Type: text/html\n\n<a href='mailto:feedback%2BTOKEN@klank.example?subject=stop'>stop</a>", .text,
            false
        ),
        (
            "Content-Transfer-Encoding: quoted-printable\n\nfeedback+abcdefghijklm=\nnopqrstuvwxy2@klank.example",
            .text, false
        ),
        ("Content-Type: message/rfc822\n\nReply-To: feedback+TOKEN@klank.example\n\nx", .attached, false),
        (
            "Content-Type: text/rfc822-headers\n\nList-Unsubscribe: <mailto:feedback+TOKEN@klank.example>\n", .attached,
            false
        ),
    ])
    func tokensAreFoundWhereverTheySurvive(text: String, place: FoundSubaddress.Place, isReversePath: Bool) throws {
        let message = try mail(text.replacingOccurrences(of: "TOKEN", with: TokenTests.token))
        let shape = TokenAddress(of: try EmailAddress("feedback@klank.example"))
        let found = message.responseTokens(shape)
        #expect(found.map(\.token.text) == [TokenTests.token])
        #expect(found.map(\.found.place) == [place])
        #expect(found.map(\.found.isReversePath) == [isReversePath])
        #expect(message.firstResponseToken(shape)?.token.text == TokenTests.token)
    }

    @Test(arguments: [
        "To: feedback+TOKEN@else.example\n\nx", "To: other+TOKEN@klank.example\n\nx",
        "To: feedback+TOKENx@klank.example\n\nx",
        "To: feedback+short@klank.example\n\nx", "To: TOKEN@klank.example\n\nx", "Subject: TOKEN\n\nTOKEN",
    ])
    func whatOnlyLooksLikeOneIsNone(text: String) throws {
        let message = try mail(text.replacingOccurrences(of: "TOKEN", with: TokenTests.token))
        let shape = TokenAddress(of: try EmailAddress("feedback@klank.example"))
        #expect(message.responseTokens(shape).isEmpty)
        #expect(message.firstResponseToken(shape) == nil)
    }

    @Test func theSurestPlaceComesFirst() throws {
        let other = "zzzzzzzzzzzzzzzzzzzzzzzzzz"
        let message = try mail(
            "To: feedback+\(TokenTests.token)@k.example\n\nfeedback+\(other)@k.example feedback+\(TokenTests.token)@k.example"
        )
        #expect(message.responseTokens(.any).map(\.token.text) == [TokenTests.token, other])
    }
}

@Suite struct InspectionTests {
    @Test func aRequestsOwnTokenIsFound() throws {
        let message = try mail("From: a@b.example\nTo: feedback+k7Qw3ZpX9d@k.example\n\nhi")
        let request = try mail("Reply-To: feedback+k7Qw3ZpX9d@k.example\n\nhi")
        let inspection = Inspection(
            file: "x.eml",
            message: message,
            classification: Classifier.classify(message),
            request: request
        )
        #expect(inspection.token == "k7Qw3ZpX9d")
        #expect(Inspection(file: "x", message: message, classification: Classifier.classify(message)).token == nil)
    }

    @Test func recipientsAndDaysAreShown() throws {
        let message = try ClassifyingTests.report("Final-Recipient: rfc822; a@b.example\nAction: failed\nStatus: 5.1.1")
        let inspection = Inspection(file: "x", message: message, classification: Classifier.classify(message))
        #expect(inspection.recipients.map(\.status) == ["5.1.1"] && inspection.recipients.map(\.action) == ["failed"])
        #expect(inspection.kind == .bounce && inspection.flags == ["null-sender"])
    }
}
