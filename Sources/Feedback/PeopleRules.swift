// Who may stand on file, and under whom.
import Addressing
import Foundation

/// Why somebody can't be on file so. The message names the value and how to mend it.
public enum PersonError: Error, Equatable, CustomStringConvertible {
    case serviceAddress(EmailAddress)
    case ownManager(EmailAddress)
    /// From the person to their manager, and so on back to the person.
    case circle([EmailAddress])
    /// The address is, or was, somebody else's.
    case taken(EmailAddress, by: NamedAddress)
    case unknown(EmailAddress)
    case left(EmailAddress)
    /// The address was that of somebody who left, under another name.
    case formerHolder(NamedAddress, now: Line)
    case noAlias(EmailAddress, of: EmailAddress)

    public var description: String {
        switch self {
        case .serviceAddress(let address): "\(address): that is Klankbord's own address; nobody reads mail there"
        case .ownManager(let address): "\(address) is their own manager"
        case .circle(let chain):
            "the managers go round in a circle: \(chain.map(\.description).joined(separator: " → "))"
        case .unknown(let address):
            "\(address): nobody is on file under that address; 'klankbord person list' shows them"
        case .left(let address):
            "\(address) left; if they are back: klankbord person add 'Name <\(address)>'"
        case .formerHolder(let former, let name):
            "\(former.address) was the address of \(former), who left; \(name.text) is another name. Another person: "
                + "klankbord person erase \(former.address), then try again. The same one: klankbord person add "
                + "'\(name.text) <\(former.address)>' --same-person"
        case .noAlias(let alias, let address): "\(alias) is no other address of \(address)"
        case .taken(let address, let person) where person.address == address:
            "\(address) is the address of \(person)"
        case .taken(let address, let person):
            "\(address) is another address of \(person); take it off there first: klankbord person change "
                + "\(person.address) --drop-alias \(address)"
        }
    }
}

/// The people on file, as far as others' addresses and managers depend on them.
public struct PeopleRules: Sendable {
    private let service: ServiceAddress
    private let byID: [PersonID: KnownPerson]
    private let byAddress: [EmailAddress: KnownPerson]
    private var owners: [RaterKey: KnownPerson] = [:]
    private var managers: [EmailAddress: EmailAddress] = [:]

    /// - Parameter aliases: further addresses by person.
    public init(_ known: [KnownPerson], aliases: [PersonID: [EmailAddress]], service: ServiceAddress) {
        self.service = service
        byID = Dictionary(known.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        byAddress = Dictionary(known.map { ($0.person.address, $0) }, uniquingKeysWith: { first, _ in first })
        for (id, addresses) in aliases {
            for address in addresses { owners[RaterKey(address)] = byID[id] }
        }
        for person in known { managers[person.person.address] = manager(of: person) }
    }

    public func person(at address: EmailAddress) -> KnownPerson? { byAddress[address] }

    public func manager(of person: KnownPerson) -> EmailAddress? {
        person.manager.flatMap { byID[$0]?.person.address }
    }

    /// Somebody may be on file under that address.
    /// - Parameter id: who they are, where they are on file already.
    public func check(_ address: EmailAddress, of id: PersonID? = nil) throws(PersonError) {
        guard !service.isOurs(address) else { throw .serviceAddress(address) }
        if let known = byAddress[address], known.left != nil { throw .left(address) }
        if let owner = owners[RaterKey(address)], owner.id != id {
            throw .taken(address, by: owner.person.mailbox)
        }
    }

    /// Whoever comes to the address of somebody who left has their name.
    public func checkReturn(of person: Person) throws(PersonError) {
        guard let former = byAddress[person.address], former.left != nil,
            former.person.name.text.caseInsensitiveCompare(person.name.text) != .orderedSame
        else { return }
        throw .formerHolder(former.person.mailbox, now: person.name)
    }

    /// Somebody may have that address besides their own.
    public func check(alias: EmailAddress, of address: EmailAddress) throws(PersonError) {
        let id = byAddress[address]?.id
        try check(alias, of: id)
        if let other = byAddress[alias], other.id != id { throw .taken(alias, by: other.person.mailbox) }
    }

    /// The people's managers, with some changed, go round in no circle.
    /// - Parameter changes: managers by person; nil: has none.
    public func check(
        managerOf address: EmailAddress,
        with changes: [EmailAddress: EmailAddress?]
    ) throws(PersonError) {
        var chain = [address]
        while let last = chain.last, let next = changes[last] ?? managers[last] {
            if next == address { throw chain.count == 1 ? .ownManager(address) : .circle(chain + [address]) }
            guard !chain.contains(next) else { return }
            chain.append(next)
        }
    }
}
