// Our own mail server's findings about a sender, and those that others would forge.
import Addressing
import Foundation
import MailFormat
import TestSupport
import Testing

@testable import Classifying

@Suite struct AuthenticationResultsTests {
    static let anna = "Anna <anna@example.test>"

    private func results(
        _ fields: String...,
        from: String = anna,
        server: String? = "mx.example.test"
    ) throws -> AuthenticationResults {
        let header = fields.map { "Authentication-Results: \($0)\n" }.joined()
        return AuthenticationResults(
            try mail("Received: by mx.example.test\n\(header)From: \(from)\nSubject: x\n\ntext\n"),
            authservID: server
        )
    }

    private func vouches(_ field: String, for address: String = "anna@example.test") throws -> Bool {
        try results("mx.example.test; \(field)").vouches(for: EmailAddress(address))
    }

    @Test(arguments: [
        "dmarc=pass header.from=example.test", "dmarc=pass (p=reject dis=none) header.from=Example.TEST",
        "DMARC=Pass HEADER.FROM=example.test", "dmarc=pass header.from=example.test;",
        "dmarc=pass action=none header.from=example.test;compauth=pass reason=100",
        "dkim=pass header.d=example.test", "dkim=pass header.d=example.test.", "dkim=pass header.i=@example.test",
        "dkim=pass header.i=anna@example.test header.s=s1 header.b=\"aB+/c=\"",
        "dkim=pass (2048-bit key; unprotected) header.d=example.test header.i=@mail.example.test header.b=a/b+c==",
        "dkim=fail header.d=other.example; dkim=pass header.d=example.test",
        "dkim/1=pass header.d=example.test", "dkim / 1 = pass header.d=example.test",
        "dkim = (a (nested) \\) comment) pass reason=\"good; signature\" header . d = (which) example.test",
        "dkim=pass\n\theader.d=\n example.test", "dkim=pass header.d=\"example.test\"",
        "spf=pass smtp.mailfrom=anna@example.test", "spf=pass smtp.mailfrom=example.test",
        "spf=pass (sender IP is 192.0.2.1) smtp.mailfrom=anna@example.test; dkim=none",
        "spf=pass smtp.mailfrom=\"an na\"@example.test",
        "spf=pass smtp.helo=x.example; spf=pass smtp.mailfrom=example.test",
        "iprev=pass policy.iprev=2001:db8::1; auth=none; dkim=pass header.d=example.test",
        "auth=pass smtp.auth=anna@example.test", "auth=pass (PLAIN) smtp.auth=Anna@Example.test; spf=none",
    ])
    func vouches(field: String) throws {
        #expect(try vouches(field))
    }

    @Test(arguments: [
        "auth=pass smtp.auth=bram@example.test", "auth=pass smtp.auth=anna", "auth=fail smtp.auth=anna@example.test",
        "auth=pass", "auth=pass smtp.auth=anna@example.test; auth=pass smtp.auth=bram@example.test",
        "none", "dmarc=fail header.from=example.test", "dmarc=none header.from=example.test", "dmarc=pass",
        "dkim=pass", "dkim=pass header.d=evil.example; ", "dkim=pass header.d=example.test.evil.example",
        "dkim=pass header.d=notexample.test", "dkim=neutral header.d=example.test", "dkim=pass header.s=example.test",
        // Comments are no results.
        "dkim=fail (dkim=pass header.d=example.test) header.d=example.test",
        "dkim=none (; dkim=pass header.d=example.test)",
        "dkim=pass (header.d=example.test) header.d=evil.example", "(dmarc=pass header.from=example.test)",
        "spf=fail (; dmarc=pass header.from=example.test",
        // Nor is what is quoted.
        "spf=fail smtp.mailfrom=\"; dkim=pass header.d=example.test; \"@evil.example",
        "spf=pass smtp.mailfrom=\"anna@example.test\"@evil.example", "spf=pass smtp.mailfrom=\"a\"x@example.test",
        "spf=pass smtp.mailfrom=\"@example.test",
        // A local part that broke out of its quotes leaves something out of place behind it.
        "spf=pass smtp.mailfrom=x; dkim=pass header.d=example.test; y@evil.example",
        "spf=pass smtp.mailfrom=x\"; dkim=pass header.d=example.test",
        "dkim=pass header.d=example.test ) x", "dkim=pass header.d=example.test header.d=evil.example",
        "dkim=pass header.d=evil.example header.i=@example.test", "dkim=pass header.d=example.test header",
        "dkim=pass header.d=", "dkim=pass =", "dkim pass header.d=example.test", "=pass header.d=example.test",
        "dmarc=pass header.from=evil.example; dmarc=pass header.from=example.test",
        "spf=pass smtp.mailfrom=evil.example; spf=pass smtp.mailfrom=example.test",
        "spf=pass smtp.helo=example.test", "spf=pass smtp.mailfrom=<>", "spf=softfail smtp.mailfrom=example.test",
        "dkim/2=pass header.d=example.test", "x-dkim=pass header.d=example.test", "dkim=passed header.d=example.test",
        // A child's word for its parent, and a top-level domain's for everybody.
        "dkim=pass header.d=mail.example.test", "spf=pass smtp.mailfrom=bounce.example.test", "dkim=pass header.d=test",
        "dmarc=pass header.from=mail.example.test", "dkim=pass header.i=@mail.example.test",
        // Look-alikes: a Kelvin sign, a control character.
        "dkim=pass header.d=e\u{00AD}xample.test", "dkim=pass header.d=example.t\u{212A}st",
        "dkim=pass header.d=example\u{0}.test", "dkim=pass\rheader.d=example.test",
    ])
    func vouchesNot(field: String) throws {
        #expect(try !vouches(field))
    }

    @Test func aParentVouchesForItsChildByEachMethodButDMARC() throws {
        let child = "anna@mail.example.test"
        #expect(try vouches("dkim=pass header.d=example.test", for: child))
        #expect(try vouches("dkim=pass header.i=@example.test", for: child))
        #expect(try vouches("spf=pass smtp.mailfrom=example.test", for: child))
        #expect(try !vouches("dmarc=pass header.from=example.test", for: child))
        #expect(try vouches("dmarc=pass header.from=mail.example.test", for: child))
        #expect(try !vouches("dkim=pass header.d=example.test", for: "anna@mailexample.test"))
        #expect(try !vouches("dkim=pass header.d=mark.test", for: "anna@mar\u{212A}.test"))
    }

    @Test(arguments: [
        "mx.example.test; ", "MX.Example.TEST; ", "mx.example.test 1; ", "mx.example.test;", " \t mx.example.test; ",
        "mx.example.test (that is us) 1 (indeed);", "mx.example.test\n ;\n\t",
    ])
    func knowsOurServer(prefix: String) throws {
        let found = try results(prefix + "dmarc=pass header.from=example.test")
        #expect(try found.vouches(for: EmailAddress("anna@example.test")))
    }

    @Test(arguments: [
        "mx.other.example; ", "\"mx.example.test; \"; ", "mx.example.test 2; ", "mx.example.test.evil.example; ",
        "(mx.example.test); ", "(mx.example.test; ", "mx.example.test evil; ", "\"mx.example.test; ", "; ", "",
        // Disguised, where a filter that looks for the bare name finds none.
        "\"mx.example.test\"; ", "(a comment) mx.example.test; ", "\n mx.example.test; ", "\"mx\\.example.test\"; ",
        "mx.example.test(a comment); ", "()mx.example.test; ",
        "evil.example (mx.example.test); ", "mx.example.test, mx.example.test; ", "mx.example.test ",
    ])
    func knowsWhatIsNotOurServer(prefix: String) throws {
        let found = try results(prefix + "dmarc=pass header.from=example.test")
        #expect(try !found.vouches(for: EmailAddress("anna@example.test")))
    }

    @Test func onlyTheTopmostOfOursCounts() throws {
        let forged = "mx.example.test; dmarc=pass header.from=example.test"
        let anna = try EmailAddress("anna@example.test")
        #expect(try !results("mx.example.test; dmarc=fail header.from=example.test", forged).vouches(for: anna))
        #expect(try !results("mx.example.test; none", forged).vouches(for: anna))
        #expect(try !results("mx.example.test; dmarc=", forged).vouches(for: anna))
        #expect(try !results("mx.example.test; dmarc=fail\u{1}", forged).vouches(for: anna))
        #expect(try !results("mx.example.test", forged).vouches(for: anna))
        #expect(try !results("\"mx.example.test\" (unended", forged).vouches(for: anna))
        // Another server's field above ours: forwarded on within the house.
        #expect(try results("inner.example.test; none", forged).vouches(for: anna))
        #expect(try !results("outer.example; dmarc=pass header.from=example.test").vouches(for: anna))
        #expect(try !results().vouches(for: anna))
    }

    @Test func aNameInDisguiseAboveOursIsTheSendersAndSoIsWhatStandsBelow() throws {
        let plain = "mx.example.test; dmarc=pass header.from=example.test"
        let anna = try EmailAddress("anna@example.test")
        for disguised in ["(x) mx.example.test; none", "\"mx.example.test\"; none", "\n mx.example.test; none"] {
            #expect(try !results(disguised, plain).vouches(for: anna), "\(disguised)")
            #expect(try results(plain, disguised).vouches(for: anna), "\(disguised)")
        }
    }

    @Test func aSpaceBeforeTheColonIsADisguiseToo() throws {
        let field = "Authentication-Results : mx.example.test; dmarc=pass header.from=example.test\n"
        let found = AuthenticationResults(
            try mail("\(field)From: anna@example.test\n\ntext\n"),
            authservID: "mx.example.test"
        )
        #expect(try !found.vouches(for: EmailAddress("anna@example.test")))
    }

    @Test func aLoginSaysMoreThanADomain() throws {
        let anna = try EmailAddress("anna@example.test")
        let domain = "mx.example.test; dmarc=pass header.from=example.test"
        for login in ["bram@example.test", "bram"] {
            let field = "mx.example.test; auth=pass smtp.auth=\(login); dmarc=pass header.from=example.test"
            #expect(try !results(field).vouches(for: anna))
            #expect(try !results(domain, "mx.example.test; auth=pass smtp.auth=\(login)").vouches(for: anna))
        }
        #expect(
            try results("mx.example.test; auth=pass smtp.auth=anna; dkim=pass header.d=example.test").vouches(for: anna)
        )
        let marks = try results(domain, "mx.example.test; auth=pass smtp.auth=mark@example.test")
        #expect(try marks.otherLogins(than: anna) == [EmailAddress("mark@example.test")])
        #expect(try marks.otherLogins(than: EmailAddress("Mark@Example.test")).isEmpty)
        #expect(try results("mx.example.test; auth=fail smtp.auth=mark@example.test").otherLogins(than: anna).isEmpty)
    }

    @Test func withoutAConfiguredNameNothingCounts() throws {
        let field = "mx.example.test; dmarc=pass header.from=example.test"
        let anna = try EmailAddress("anna@example.test")
        #expect(try !results(field, server: nil).vouches(for: anna))
        #expect(try !results(field, server: "").vouches(for: anna))
        #expect(try !results("\"\"; dmarc=pass header.from=example.test", server: "").vouches(for: anna))
        #expect(try results(field, server: "MX.example.test").vouches(for: anna))
    }

    @Test(arguments: [
        "Anna <anna@example.test>, Eve <eve@evil.example>", "Anna <anna@example.test>\nFrom: Eve <eve@evil.example>",
        "Anna <anna@example.test>\nFROM: Anna <anna@example.test>", "two: anna@example.test, eve@evil.example;",
        "nobody", "",
    ])
    func needsExactlyOneAuthor(from: String) throws {
        let found = try results("mx.example.test; dmarc=pass header.from=example.test", from: from)
        #expect(try !found.vouches(for: EmailAddress("anna@example.test")))
    }

    @Test func aFieldOfAnyKindNeverStopsTheReader() throws {
        let whole = Array(
            "mx.example.test 1; dkim=pass (a(b)c) reason=\"x;y\" header.d=\"example.test\"; spf=none".utf8
        )
        var state: UInt64 = 0x9E37_79B9_7F4A_7C15
        func next(_ below: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % below
        }
        let pieces = Array("();\"\\=./@ \t\r\n1a".utf8)
        for _ in 0..<2000 {
            var bytes = whole
            for _ in 0...next(6) { bytes[next(bytes.count)] = pieces[next(pieces.count)] }
            var parser = AuthenticationResultsParser(bytes[...])
            _ = parser.serverName()
            let found = parser.findings() ?? []
            #expect(found.count <= 8)
        }
        #expect(try !vouches(String(repeating: "(", count: 100_000)))
    }
}
