// Words that agree to whatever was said: a yes, and no more.

package enum BareYes {
    package static let words = PlainWords.set(
        """
        ja jaa jaaa yes yess yesss oui yep yup jep jup ok oke okay okee okey oki okido okidoki k prima super top perfect fine
        cool deal good great goed gut bon bien goe 👍 👌 ✅ ✔ ✓ 🆗 +1 sure yeah ya jo joa hoor leuk mooi fijn nice
        """
    )
}
