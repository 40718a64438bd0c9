// Many phrases found in one pass.
import Testing

@testable import Classifying

@Suite struct SignIndexTests {
    private static let index = SignIndex<OpeningSigns>([
        (.gone, ["has left", "left us"]), (.absence, ["休暇", "left"]), (.toUs, [" u "]),
    ])

    @Test(
        arguments: [
            ("", []), ("l", []), ("she has lef", []), ("lleft", .absence), ("she has left", [.gone, .absence]),
            ("休暇中", .absence), ("is er u niet", .toUs), ("left us u left u ", [.gone, .absence, .toUs]),
        ] as [(String, OpeningSigns)]
    )
    func whateverStandsInATextIsFound(_ text: String, _ signs: OpeningSigns) {
        #expect(SignIndexTests.index.signs(in: text) == signs)
    }

    /// Each phrase that a list has is found where it stands alone.
    @Test func noPhraseIsLost() {
        for (signs, phrases) in NoticeSigns.lists + SystemNotice.lists {
            for phrase in phrases { #expect(OpeningSigns.index.signs(in: phrase).isSuperset(of: signs), "\(phrase)") }
        }
    }
}
