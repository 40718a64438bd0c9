// Migration 39: an index of all requests to one rater, who is asked so often a month at most.

extension Migration {
    static let load = ["CREATE INDEX requests_rater ON requests (rater_key)"]
}
