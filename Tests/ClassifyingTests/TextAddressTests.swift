// Addresses in running text, and what stands near them.
import Testing

@testable import Classifying

@Suite struct TextAddressTests {
    /// The look around an address ends between two characters, however many octets each has.
    @Test(arguments: ["a", "é", "張", "😀"], Array(0...8))
    func farBehindCharactersOfSeveralOctets(character: String, shift: Int) throws {
        let far = String(repeating: character, count: 399 / character.utf8.count + 1)
        let text = "\(far)\(String(repeating: "x", count: shift)) anna@klant.example \(far)"
        let found = try #require(TextAddress.all(in: text[...]).first)
        #expect(found.address.description == "anna@klant.example")
        #expect(text.contains(found.before) && text.contains(found.after))
        #expect((394...403).contains(found.before.utf8.count) && (394...403).contains(found.after.utf8.count))
    }
}
