// A score's own words are counted as the score, and are no comment.
import Testing

@testable import Aligning

@Suite struct ScoreReasonTests {
    @Test(arguments: [
        ("4", nil), ("4/5", nil), ("een 4", nil), ("Vier.", nil), ("4 van 5", nil), ("4.\n", nil),
        ("4 - omdat ze luistert", "omdat ze luistert"), ("vier, meestal", "meestal"),
        ("4/5: op tijd, altijd", "op tijd, altijd"), ("een 3\nHet kan beter.", "Het kan beter."),
        ("Ik geef een 4", "Ik geef een 4"), ("4 omdat ze luistert", "4 omdat ze luistert"),
    ])
    func whatStandsBesideTheScore(_ text: String, _ reason: String?) {
        #expect(ScoreReading.reason(in: text) == reason)
    }
}
