import Addressing
import Testing

@Suite struct AddressTests {
    @Test(arguments: [
        "anna@example.test", "anna+x@example.test", "zoë@example.test", "o'neil@a-b.example", "a@localhost",
    ])
    func acceptsAddress(_ text: String) throws {
        #expect(try EmailAddress(text).description == text)
    }

    @Test(arguments: [
        "anna", "@example.test", "anna@", "a b@example.test", "a@b c", "a\r\nRCPT TO:<x@y>@example.test", "a@b\n",
        ".a@b",
        "a..b@c", "a@b..c", "\"a b\"@c", "a@[127.0.0.1]", "<a@b>", "a@b>", "a\u{0}@b", "a\u{2028}@b", "a,b@c",
        "a\u{200E}@b",
    ])
    func refusesAddress(_ text: String) {
        #expect(throws: InvalidText.self) { try EmailAddress(text) }
    }

    @Test func comparesWithoutCaseAndSubaddress() throws {
        #expect(try EmailAddress("Anna@Example.test") == EmailAddress("anna@example.TEST"))
        #expect(try EmailAddress("Anna+me@example.test").canonicalWithoutSubaddress == "anna@example.test")
        #expect(try EmailAddress("feedback+abc@example.test").subaddress == "abc")
    }

    @Test(arguments: [
        "", "  ", "a\rb", "a\nb", "a\u{0}b", "a\u{85}b", "a\u{2029}b", "a\tb", String(repeating: "x", count: 201),
    ])
    func refusesLine(_ text: String) {
        #expect(throws: InvalidText.self) { try Line(text) }
    }

    @Test func readsNameAndAddress() throws {
        let petra = try NamedAddress("\"Petra Smit\" <petra@client.example>")
        #expect(petra.name?.text == "Petra Smit")
        #expect(petra.description == "Petra Smit <petra@client.example>")
        #expect(try NamedAddress("petra@client.example").name == nil)
        #expect(throws: InvalidText.self) { try NamedAddress("Petra\r\nBcc: x <petra@client.example>") }
        #expect(throws: InvalidText.self) { try NamedAddress("Petra <petra>") }
    }

    @Test func errorNamesTheValueEscaped() {
        #expect { try EmailAddress("a\n@b") } throws: { "\($0)".contains("\"a\\n@b\"") }
    }
}

@Suite struct HiddenTokenTests {
    @Test func aTokenIsHiddenWhereverItStands() throws {
        let token = try #require(ResponseToken("abcdefghijklmnopqrstuvwxyz"))
        #expect(token.hidden(in: "é \(token.text)@x \(token.text.uppercased()).") == "é …@x ….")
        #expect(token.hidden(in: "no token: abc") == "no token: abc")
        #expect(token.hidden(in: token.text + token.text) == "……")
        // In one pass: each one found must not make the rest anew.
        let many = String(repeating: token.text + "\n", count: 10_000)
        #expect(token.hidden(in: many) == String(repeating: "…\n", count: 10_000))
    }
}
