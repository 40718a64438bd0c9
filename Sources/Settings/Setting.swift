// One key of the configuration: its values, its default, and why it is there.

/// One key of the configuration.
struct Setting: Sendable {
    /// Where the value comes from when nobody gives one.
    enum Fallback: Sendable {
        case value(String)
        case values([String])
        /// Nobody has to give one.
        case none
        /// Somebody has to.
        case required
    }

    let key: String
    let takes: Takes
    let fallback: Fallback
    /// The effect of the value, in one line.
    let why: String
    /// The name that the key had before, which still goes.
    let formerKey: String?
    /// Read from the environment or the secrets directory, never from the file.
    var isSecret = false

    init(_ key: String, _ takes: Takes, _ fallback: Fallback, _ why: String, formerKey: String? = nil) {
        (self.key, self.takes, self.fallback, self.why) = (key, takes, fallback, why)
        self.formerKey = formerKey
    }

    /// The names that somebody may have given it, the present one first.
    var names: [String] { [key] + [formerKey].compactMap { $0 } }

    static func secret(_ key: String, _ why: String) -> Setting {
        var setting = Setting(key, .secret, .required, why)
        setting.isSecret = true
        return setting
    }
}
