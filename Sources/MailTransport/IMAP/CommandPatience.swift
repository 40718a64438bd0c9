// How long a command may take as a whole, and how much may come of it, without a socket.

/// A large message over a slow line takes the time it takes; a server that says an octet a second, or never comes to the point,
/// does not. Only the time counts in which we wait for the server.
struct CommandPatience {
    /// Octets a second that any line carries.
    private static let slowest = 4096.0
    /// Octets: twice the longest message.
    private static let most = 128 << 20
    private let seconds: Double
    private var waitedSeconds = 0.0
    private var octets = 0

    /// - Parameter seconds: for the first octet.
    init(seconds: Double) { self.seconds = seconds }

    /// A command begins, or gets on.
    mutating func begin() { (waitedSeconds, octets) = (0, 0) }

    mutating func received(_ octets: Int) { self.octets += octets }
    mutating func waited(_ seconds: Double) { waitedSeconds += seconds }

    /// Seconds for the next piece; 0 where the time is over.
    var left: Double { max(0, min(seconds, seconds + Double(octets) / Self.slowest - waitedSeconds)) }

    var isFlooded: Bool { octets > Self.most }
}
