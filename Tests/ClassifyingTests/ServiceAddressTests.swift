import Addressing
import Classifying
import Testing

/// Tokens written into addresses (`ServiceAddress`) are found in them again (`TokenAddress`).
@Suite struct ServiceAddressTests {
    private func found(_ text: String) throws -> String? {
        try TokenAddress(of: EmailAddress("feedback@example.test")).subaddress(in: EmailAddress(text))?.text
            .lowercased()
    }

    @Test func tokensStandInSubaddresses() throws {
        let service = ServiceAddress(try NamedAddress("Feedback <feedback@example.test>"), style: .plus)
        #expect(try service.replyAddress(token: "abc").description == "feedback+abc@example.test")
        #expect(try service.bounceAddress(token: "abc").description == "feedback+b-abc@example.test")
        #expect(try found("Feedback+ABC@Example.test") == "abc")
        #expect(try found("feedback+b-abc@example.test") == "abc")
        #expect(try found("feedback@example.test") == nil)
        #expect(try found("other+abc@example.test") == nil)
    }

    @Test func tokensStandInLocalParts() throws {
        let service = ServiceAddress(try NamedAddress("feedback@example.test"), style: .domain)
        let (reply, bounce) = (try service.replyAddress(token: "abc"), try service.bounceAddress(token: "abc"))
        #expect(reply.description == "abc@feedback.example.test")
        #expect(bounce.description == "b-abc@feedback.example.test")
        #expect(try found(reply.description) == "abc")
        #expect(try found(bounce.description) == "abc")
        #expect(try found("abc@example.test") == nil)
    }
}
