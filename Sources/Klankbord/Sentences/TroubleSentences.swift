// The command line's sentences for what keeps a talk's mail from its readers, each with its mend. Scripts go by the codes.
import Reports

extension TalkReport.Trouble {
    var sentence: String {
        let (letter, request, held) = (letter ?? 0, request ?? 0, held ?? 0)
        return switch code {
        case "letter-failed":
            "letter \(letter) failed; klankbord outbox list says why; klankbord outbox retry \(letter), or dismiss \(letter)"
        case "letter-in-doubt":
            "nobody knows whether letter \(letter) arrived; klankbord outbox retry \(letter), or arrived \(letter)"
        case "own-view-not-reached":
            "the request for the own view came back; correct the employee's address, then klankbord request remind "
                + "\(request)"
        default: "a mail to one of the two came back; klankbord held show \(held)"
        }
    }
}
