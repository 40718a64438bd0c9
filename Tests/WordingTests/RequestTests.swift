import Testing
import Wording

@Suite struct RequestTests {
    @Test func readsAndWritesARequest() throws {
        let wording = try Example.wording()
        #expect(wording.languages == ["en", "nl"])
        let mail = try wording.mail(.request(Example.asked()), language: "nl", organisation: Example.organisation())
        #expect(mail.subject == "Feedback voor Anna de Vries — 5 vragen, tot 17 november")
        #expect(mail.text.contains("\n\n1. Wat doet Anna goed? Wat heb je gezien, en wat deed dat?\n\n"))
        #expect(mail.text.contains("\n1 = zelden\n5 = heel vaak\n"))
    }
}
