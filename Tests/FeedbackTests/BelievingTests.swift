// Who is believed: a line for each way to show whose a mail is.
import Addressing
import Feedback
import Testing

@Suite struct BelievingTests {
    private static let anna = try? EmailAddress("anna@example.test")
    private static let office = try? EmailAddress("Office@Example.test")
    private static let eve = try? EmailAddress("eve@evil.example")

    /// What is made of a claim of nobody's, of our server's, of the asked person's word, and by another's login.
    private func beliefs(
        _ sign: (EmailAddress) -> Claim.Sign,
        from sender: EmailAddress? = anna,
        _ weight: Claim.Weight = .ordinary,
        isVouchingExpected: Bool = false
    ) throws -> [Belief] {
        let anna = try #require(Self.anna)
        return [Vouching.nobody, .server, .person, .another].map { vouching in
            Claim(
                sign(anna),
                from: sender,
                vouching: vouching,
                weight: weight,
                isVouchingExpected: isVouchingExpected
            ).belief
        }
    }

    private func all(_ belief: Belief) -> [Belief] { [belief, belief, belief, belief] }
    private let ifVouchedFor: [Belief] = [.askedBack, .believed, .believed, .refused]
    private let unlessAnothers: [Belief] = [.believed, .believed, .believed, .refused]

    @Test func aTokenIsBelievedFromTheAddressThatItWasSentTo() throws {
        let (act, token) = (Claim.Sign.act, Claim.Sign.token)
        for sign in [act, token] {
            #expect(try beliefs(sign) == unlessAnothers)
            #expect(try beliefs(sign, isVouchingExpected: true) == ifVouchedFor)
            for weight in [Claim.Weight.ordinary, .lasting] {
                #expect(try beliefs(sign, from: Self.eve, weight) == all(.refused))
                #expect(try beliefs(sign, from: nil, weight) == all(.refused))
            }
        }
    }

    /// What can't be taken back follows only from the one letter that asks for it.
    @Test func anActTakesATokenOfItsOwn() throws {
        #expect(try beliefs(Claim.Sign.act, .lasting) == unlessAnothers)
        #expect(try beliefs(Claim.Sign.act, .lasting, isVouchingExpected: true) == ifVouchedFor)
        for isExpected in [true, false] {
            let token = try beliefs(Claim.Sign.token, .lasting, isVouchingExpected: isExpected)
            #expect(token == [.askedBack, .askedBack, .believed, .refused])
        }
    }

    @Test func anAnswerWithATokenIsBelievedFromAnyAddress() throws {
        #expect(try beliefs(Claim.Sign.token, from: Self.eve, .correctable) == all(.believed))
        #expect(try beliefs(Claim.Sign.token, from: nil, .correctable) == all(.believed))
    }

    @Test func whatReachesOtherRoundsIsAskedOfTheAddressOnFile() throws {
        let token = Claim.Sign.token
        #expect(try beliefs(token, .wide) == [.believed, .believed, .believed, .askedBack])
        #expect(
            try beliefs(token, .wide, isVouchingExpected: true) == [.askedBack, .believed, .believed, .askedBack]
        )
        #expect(try beliefs(token, from: Self.eve, .wide) == all(.askedBack))
    }

    @Test func aMessageIDCountsOnlyVouchedForFromTheAddressThatItWasSentTo() throws {
        let thread = Claim.Sign.thread
        for weight in [Claim.Weight.correctable, .ordinary, .wide] {
            #expect(try beliefs(thread, weight) == ifVouchedFor)
        }
        #expect(try beliefs(thread, .lasting) == [.askedBack, .askedBack, .believed, .refused])
        for weight in [Claim.Weight.correctable, .ordinary, .wide, .lasting] {
            #expect(try beliefs(thread, from: Self.eve, weight) == all(.refused))
            #expect(try beliefs(thread, from: nil, weight) == all(.refused))
        }
    }

    @Test func whatLastsTakesMoreThanAnAddress() throws {
        let address = { (_: EmailAddress) in Claim.Sign.address }
        #expect(try beliefs(address, .correctable) == all(.believed))
        #expect(try beliefs(address) == ifVouchedFor)
        #expect(try beliefs(address, .lasting) == [.askedBack, .askedBack, .believed, .refused])
    }

    @Test func anAssistantIsVouchedForAtThePersonsDomain() throws {
        let delegation = Claim.Sign.delegation
        #expect(try beliefs(delegation, from: Self.office) == [.refused, .believed, .believed, .refused])
        #expect(try beliefs(delegation, from: Self.eve) == all(.refused))
        #expect(try beliefs(delegation, from: nil) == all(.refused))
    }

    @Test func anOrganizerIsAskedAndAStrangerIsNot() throws {
        let known = { (address: EmailAddress) in Claim.Sign.organizer([address], isKnown: true) }
        let stranger = { (address: EmailAddress) in Claim.Sign.organizer([address], isKnown: false) }
        #expect(try beliefs(known) == [.askedBack, .believed, .believed, .askedBack])
        #expect(try beliefs(stranger) == [.refused, .believed, .believed, .refused])
        for sender in [Self.eve, nil] {
            // Our server vouches for the domain, and somebody else wrote.
            #expect(try beliefs(known, from: sender) == [.askedBack, .askedBack, .believed, .askedBack])
            #expect(try beliefs(stranger, from: sender) == [.refused, .refused, .believed, .refused])
        }
    }
}
