// Who is believed: a line for each way to show whose a mail is.
import Addressing
import Feedback
import Testing

@Suite struct BelievingTests {
    private static let anna = try? EmailAddress("anna@example.test")
    private static let office = try? EmailAddress("Office@Example.test")
    private static let eve = try? EmailAddress("eve@evil.example")

    /// What is made of a claim of nobody's, of our server's and of the asked person's word.
    private func beliefs(
        _ sign: (EmailAddress) -> Claim.Sign,
        from sender: EmailAddress? = anna,
        _ weight: Claim.Weight = .ordinary
    ) throws -> [Belief] {
        let anna = try #require(Self.anna)
        return [Vouching.nobody, .server, .person].map { vouching in
            Claim(sign(anna), from: sender, vouching: vouching, weight: weight).belief
        }
    }

    private func all(_ belief: Belief) -> [Belief] { [belief, belief, belief] }
    private let ifVouchedFor: [Belief] = [.askedBack, .believed, .believed]

    @Test func aTokenIsBelievedFromTheAddressThatItWasSentTo() throws {
        let token = Claim.Sign.token
        #expect(try beliefs(token) == all(.believed))
        #expect(try beliefs(token, .lasting) == all(.believed))
        #expect(try beliefs(token, from: Self.eve) == all(.refused))
        #expect(try beliefs(token, from: nil) == all(.refused))
    }

    @Test func anAnswerWithATokenIsBelievedFromAnyAddress() throws {
        #expect(try beliefs(Claim.Sign.token, from: Self.eve, .correctable) == all(.believed))
        #expect(try beliefs(Claim.Sign.token, from: nil, .correctable) == all(.believed))
    }

    @Test func aMessageIDCountsOnlyFromTheAddressThatItWasSentTo() throws {
        let thread = Claim.Sign.thread
        #expect(try beliefs(thread, .correctable) == all(.believed))
        #expect(try beliefs(thread) == ifVouchedFor)
        #expect(try beliefs(thread, .lasting) == ifVouchedFor)
        for weight in [Claim.Weight.correctable, .ordinary, .lasting] {
            #expect(try beliefs(thread, from: Self.eve, weight) == all(.refused))
            #expect(try beliefs(thread, from: nil, weight) == all(.refused))
        }
    }

    @Test func whatLastsTakesMoreThanAnAddress() throws {
        let address = { (_: EmailAddress) in Claim.Sign.address }
        #expect(try beliefs(address, .correctable) == all(.believed))
        #expect(try beliefs(address) == ifVouchedFor)
        #expect(try beliefs(address, .lasting) == [.askedBack, .askedBack, .believed])
    }

    @Test func anAssistantIsVouchedForAtThePersonsDomain() throws {
        let delegation = Claim.Sign.delegation
        #expect(try beliefs(delegation, from: Self.office) == [.refused, .believed, .believed])
        #expect(try beliefs(delegation, from: Self.eve) == all(.refused))
        #expect(try beliefs(delegation, from: nil) == all(.refused))
    }

    @Test func anOrganizerIsAskedAndAStrangerIsNot() throws {
        let known = { (address: EmailAddress) in Claim.Sign.organizer([address], isKnown: true) }
        let stranger = { (address: EmailAddress) in Claim.Sign.organizer([address], isKnown: false) }
        #expect(try beliefs(known) == ifVouchedFor)
        #expect(try beliefs(stranger) == [.refused, .believed, .believed])
        for sender in [Self.eve, nil] {
            // Our server vouches for the domain, and somebody else wrote.
            #expect(try beliefs(known, from: sender) == [.askedBack, .askedBack, .believed])
            #expect(try beliefs(stranger, from: sender) == [.refused, .refused, .believed])
        }
    }
}
