import Addressing
import Testing

@Suite struct ServiceAddressTests {
    @Test func tokensStandInSubaddresses() throws {
        let service = ServiceAddress(try NamedAddress("Feedback <feedback@example.test>"), style: .plus)
        #expect(try service.replyAddress(token: "abc").description == "feedback+abc@example.test")
        #expect(try service.bounceAddress(token: "abc").description == "feedback+b-abc@example.test")
        #expect(try service.token(in: EmailAddress("Feedback+ABC@Example.test")) == "abc")
        #expect(try service.token(in: EmailAddress("feedback+b-abc@example.test")) == "abc")
        #expect(try service.token(in: EmailAddress("feedback@example.test")) == nil)
        #expect(try service.token(in: EmailAddress("other+abc@example.test")) == nil)
        #expect(try service.isOurs(EmailAddress("feedback@example.test")))
        #expect(try !service.isOurs(EmailAddress("anna@example.test")))
    }

    @Test func tokensStandInLocalParts() throws {
        let service = ServiceAddress(try NamedAddress("info@feedback.example.test"), style: .localPart)
        #expect(try service.replyAddress(token: "abc").description == "abc@feedback.example.test")
        #expect(try service.token(in: EmailAddress("b-abc@feedback.example.test")) == "abc")
        #expect(try service.token(in: EmailAddress("info@feedback.example.test")) == nil)
        #expect(try service.token(in: EmailAddress("abc@example.test")) == nil)
    }
}
