// How templates name people and the organisation.
import Addressing
import Feedback

extension Organisation {
    var fields: Fields {
        [
            "name": .text(name.text), "controller": .text(controller.text), "contact": .text(contact.description),
            "privacyNotice": privacyNotice.map { .link($0.absoluteString) } ?? .absent,
            "logo": .init(logo?.contentID),
        ]
    }
}

extension Person {
    var fields: Fields {
        ["name": .text(name.text), "givenName": .text(givenName), "address": .text(address.description)]
    }
}

extension NamedAddress {
    var fields: Fields {
        [
            "name": .text(displayName), "givenName": .text(String(displayName.prefix { !$0.isWhitespace })),
            "address": .text(address.description),
        ]
    }
}
