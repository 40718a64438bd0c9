// Reads the configuration: environment first, then secrets directory, then file; all problems are told at once.

import Configuration
import Foundation
import SystemPackage

extension Configuration {
    /// Reads what the command line needs; no secret is touched.
    /// - Throws: `InvalidConfiguration` with every problem.
    public static func read(
        file: String,
        environment: [String: String] = ProcessInfo.processInfo.environment
    ) throws -> Configuration {
        var reader = try ConfigurationReader(file: file, environment: environment)
        return try Configuration(reader.values())
    }

    /// Reads what the daemon needs.
    /// - Parameter left: a master key that was found before, by somebody who may see more.
    /// - Throws: `InvalidConfiguration` with every problem, those of the secrets included.
    public static func readWithSecrets(
        file: String,
        environment: [String: String] = ProcessInfo.processInfo.environment,
        left: MasterKey.Left? = nil
    ) async throws -> (Configuration, Secrets) {
        var reader = try ConfigurationReader(file: file, environment: environment)
        await reader.openSecrets()
        let values = try reader.values()
        let configuration = try Configuration(values)
        return try (
            configuration,
            Secrets(
                smtpPassword: values.optional("smtp.password"),
                imapPassword: values.optional("imap.password"),
                oauthSecret: values.optional("oauth.secret"),
                oauthRefreshToken: values.optional("oauth.refresh"),
                calendarLogins: values.optional("caldav.logins"),
                calendarAddresses: values.optional("talks.addresses"),
                tokenKey: values["token.key"],
                masterKey: MasterKey(values["master.key"], left: left ?? .init(beside: configuration.masterKeyFile))
            )
        )
    }

    /// With the one secret that opens the rows, for who works on them.
    public static func readWithMasterKey(
        file: String,
        environment: [String: String] = ProcessInfo.processInfo.environment
    ) async throws -> (Configuration, MasterKey) {
        var reader = try ConfigurationReader(file: file, environment: environment)
        await reader.openSecrets(["master.key"])
        let values = try reader.values()
        let configuration = try Configuration(values)
        return (configuration, MasterKey(try values["master.key"], left: .init(beside: configuration.masterKeyFile)))
    }
}

struct ConfigurationReader {
    private let file: ConfigurationFile
    private let environment: any ConfigProvider
    private var secrets: (directory: String, provider: DirectoryFilesProvider)?
    /// Nil: all of them.
    private var wanted: Set<String>? = []
    /// Whether some can't be read: nobody knows then which are missing.
    private var areSecretsUnread = false
    private var problems: [ConfigurationProblem]
    private let credentials: String?

    init(file path: String, environment variables: [String: String]) throws(InvalidConfiguration) {
        let yaml: String
        do {
            yaml = try String(contentsOfFile: path, encoding: .utf8)
        } catch {
            let user = Self.user
            let reason =
                if !FileManager.default.fileExists(atPath: path) {
                    "no such file"
                } else if access(path, R_OK) != 0 {
                    "the user \(user) can't read it; chmod or chown it, and let that user into the folders above it"
                } else {
                    "can't be read as UTF-8 text"
                }
            throw InvalidConfiguration(problems: [ConfigurationProblem(place: path, key: "", message: reason)])
        }
        file = try ConfigurationFile(yaml: yaml, name: path, settings: ConfigurationSchema.settings)
        problems = file.problems
        environment = EnvironmentVariablesProvider(environmentVariables: variables).prefixKeys(with: "klankbord")
        credentials = variables["CREDENTIALS_DIRECTORY"]
    }

    /// How somebody gives a secret, for messages.
    static func provide(_ setting: Setting) -> String {
        let name = setting.key.split(separator: ".")
        return "put it into the file \(name.joined(separator: "-")) of secrets_directory, or into the environment"
            + " variable KLANKBORD_\(name.joined(separator: "_").uppercased())"
    }

    /// systemd's credentials (systemd.exec(5), LoadCredential=) go before the configured directory.
    /// - Parameter keys: those that are wanted; nil: all of them.
    mutating func openSecrets(_ keys: Set<String>? = nil) async {
        wanted = keys
        let place = ConfigurationSchema.settings.first { $0.key == "secrets_directory" }
        guard let directory = credentials ?? place.flatMap({ value(of: $0) as? String }) else { return }
        do {
            let provider = try await DirectoryFilesProvider(directoryPath: FilePath(directory), allowMissing: true)
            secrets = (directory, provider)
        } catch {
            areSecretsUnread = true
            let files = (try? FileManager.default.contentsOfDirectory(atPath: directory))?.sorted()
            let reason = Self.unreadSecrets(files?.filter { access("\(directory)/\($0)", R_OK) != 0 }, by: Self.user)
            let message = reason ?? "can't be read: \(error)"
            problems.append(ConfigurationProblem(place: directory, key: "secrets_directory", message: message))
        }
    }

    private static var user: String {
        getpwuid(geteuid()).map { String(cString: $0.pointee.pw_name) } ?? "uid \(geteuid())"
    }

    /// - Parameter files: those that can't be read; nil where the folder itself can't be.
    /// - Returns: nil where another thing is wrong.
    static func unreadSecrets(_ files: [String]?, by user: String) -> String? {
        guard let files else { return "the user \(user) can't look into it; chmod or chown it" }
        guard !files.isEmpty else { return nil }
        return "the user \(user) can't read \(files.joined(separator: ", ")); chmod or chown it; none is read before"
    }

    /// Every setting's value, once all of them are right.
    mutating func values() throws(InvalidConfiguration) -> ConfigurationValues {
        var found: [String: any Sendable] = [:]
        for setting in ConfigurationSchema.settings where wants(setting) {
            found[setting.key] = value(of: setting)
        }
        let values = ConfigurationValues(found: found, terms: terms)
        problems += ConfigurationRules.problems(values, place: file.place)
        problems += missing(values)
        guard problems.isEmpty else { throw InvalidConfiguration(problems: unique(problems)) }
        return values
    }

    private var terms: [String: String] {
        Configuration.termKeys.reduce(into: [:]) { texts, key in
            guard let setting = ConfigurationSchema.settings.first(where: { $0.key == key }) else { return }
            texts[key] = self.texts(of: setting).joined(separator: ", ")
        }
    }

    private func wants(_ setting: Setting) -> Bool {
        !setting.isSecret || wanted?.contains(setting.key) ?? true
    }

    /// One problem for one key: what is wrong with its shape may be wrong with its value as well.
    private func unique(_ problems: [ConfigurationProblem]) -> [ConfigurationProblem] {
        var seen: Set<String> = []
        return problems.filter { $0.key.isEmpty || seen.insert($0.key).inserted }
    }

    private func missing(_ values: ConfigurationValues) -> [ConfigurationProblem] {
        ConfigurationSchema.settings.compactMap { setting in
            guard case .required = setting.fallback, wants(setting), !setting.isSecret || !areSecretsUnread else {
                return nil
            }
            guard values.found[setting.key] == nil, !ConfigurationRules.isNeedless(setting.key, values) else {
                return nil
            }
            let place = setting.isSecret ? (secrets?.directory ?? file.name) : file.name
            let message =
                setting.isSecret
                ? "missing: \(setting.why) To give it, \(Self.provide(setting))"
                : "missing; takes \(setting.takes.words). \(setting.why)"
            return ConfigurationProblem(place: place, key: setting.key, message: message)
        }
    }

    /// The value of the first source that gives one, else the default; nil when there is none or it is wrong.
    private mutating func value(of setting: Setting) -> (any Sendable)? {
        if let (place, texts) = given(setting) { return parse(texts, setting, place: place) }
        switch setting.fallback {
        case .value(let text): return parse([text], setting, place: "default")
        case .values(let texts): return parse(texts, setting, place: "default")
        case .none, .required: return nil
        }
    }

    /// What somebody gave; `ca:` with nothing behind it is as good as no line at all.
    private func given(_ setting: Setting) -> (place: String, texts: [String])? {
        sources(of: setting).first { setting.takes.isList || $0.texts.first?.isEmpty == false }
    }

    /// As they stand there, or the default.
    private func texts(of setting: Setting) -> [String] {
        if let given = given(setting) { return given.texts }
        return switch setting.fallback {
        case .value(let text): [text]
        case .values(let texts): texts
        case .none, .required: []
        }
    }

    private func sources(of setting: Setting) -> [(place: String, texts: [String])] {
        setting.names.flatMap { sources(of: setting, named: $0) }
    }

    private func sources(of setting: Setting, named name: String) -> [(place: String, texts: [String])] {
        let key = AbsoluteConfigKey(name.split(separator: ".").map(String.init))
        let type: ConfigType = setting.takes.isList ? .stringArray : .string
        var sources: [(String, [String])] = []
        if let found = try? environment.value(forKey: key, type: type), let texts = found.value?.texts {
            sources.append((found.encodedKey, texts))
        }
        if setting.isSecret, let secrets, let found = try? secrets.provider.value(forKey: key, type: type),
            let texts = found.value?.texts
        {
            sources.append(("\(secrets.directory)/\(found.encodedKey)", texts))
        }
        if !setting.isSecret, let texts = try? file.snapshot.value(forKey: key, type: type).value?.texts {
            sources.append((file.place(of: name), texts))
        }
        return sources
    }

    private mutating func parse(_ texts: [String], _ setting: Setting, place: String) -> (any Sendable)? {
        var parsed: [any Sendable] = []
        for text in texts {
            guard let value = setting.takes.parse(text) else {
                let shown = setting.isSecret ? "" : "\(setting.takes.shown(text).debugDescription) is wrong: "
                problems.append(
                    ConfigurationProblem(
                        place: place,
                        key: setting.key,
                        message: "\(shown)takes \(setting.takes.words)"
                    )
                )
                return nil
            }
            parsed.append(value)
        }
        return setting.takes.isList ? parsed : parsed.first
    }
}

extension ConfigValue {
    fileprivate var texts: [String]? {
        switch content {
        case .string(let text): [text]
        case .stringArray(let texts): texts
        default: nil
        }
    }
}

/// The checked values by key, for the typed structs to take.
struct ConfigurationValues: Sendable {
    var found: [String: any Sendable]
    /// The texts of all terms.
    var terms: [String: String] = [:]

    /// The same for everybody's eyes.
    var withoutSecrets: ConfigurationValues {
        let secret = Set(ConfigurationSchema.settings.filter(\.isSecret).map(\.key))
        return ConfigurationValues(found: found.filter { !secret.contains($0.key) }, terms: terms)
    }

    /// A key that the table and the structs don't agree on: our own mistake, found by any test that reads a file.
    struct Mismatch: Error {
        let key: String
        let wanted: String
    }

    subscript<Value>(key: String) -> Value {
        get throws {
            guard let value = found[key] as? Value else { throw Mismatch(key: key, wanted: "\(Value.self)") }
            return value
        }
    }

    func optional<Value>(_ key: String) throws -> Value? {
        guard let value = found[key] else { return nil }
        guard let typed = value as? Value else { throw Mismatch(key: key, wanted: "\(Value.self)") }
        return typed
    }

    func list<Value>(_ key: String) throws -> [Value] {
        guard let values = found[key] as? [any Sendable], let typed = values as? [Value] else {
            throw Mismatch(key: key, wanted: "[\(Value.self)]")
        }
        return typed
    }
}
