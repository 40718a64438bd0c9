// Settings of the outbox, given once at the start.
import Letters

/// How letters are written and sent.
public struct OutboxSettings: Sendable {
    public let letters: LetterSettings
    /// Whether bounces come back with the token in the reverse-path, where the submission server allows that.
    public let tokenInReversePath: Bool
    /// Whether answers to people leave with the null reverse-path (RFC 3834 §3.3); some submission services refuse it.
    public let nullReversePathForAnswers: Bool
    /// Letters in one batch.
    public let batch: Int
    /// Letters whose end is noted as about to leave with one commit: a crash leaves about so many in doubt.
    public let leavingAtOnce: Int

    public init(
        letters: LetterSettings,
        tokenInReversePath: Bool = true,
        nullReversePathForAnswers: Bool = true,
        batch: Int = 250,
        leavingAtOnce: Int = 25
    ) {
        self.letters = letters
        self.tokenInReversePath = tokenInReversePath
        self.nullReversePathForAnswers = nullReversePathForAnswers
        self.batch = batch
        self.leavingAtOnce = leavingAtOnce
    }
}
