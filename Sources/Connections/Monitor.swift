// State that several threads share and wait for: a mutex and a condition, on the monotonic clock.

import Glibc

/// `@unchecked`: the state is touched only while the mutex is held.
package final class Monitor<State>: @unchecked Sendable {
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private var state: State

    package init(_ state: sending State) {
        self.state = state
        pthread_mutex_init(mutex, nil)
        var attributes = pthread_condattr_t()
        pthread_condattr_init(&attributes)
        pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
        pthread_cond_init(condition, &attributes)
        pthread_condattr_destroy(&attributes)
    }

    deinit {
        pthread_cond_destroy(condition)
        pthread_mutex_destroy(mutex)
        condition.deallocate()
        mutex.deallocate()
    }

    package func with<Value>(_ body: (inout State) -> Value) -> Value {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return body(&state)
    }

    /// Wakes everyone who waits, after a change that may concern them.
    package func notifyAll() { pthread_cond_broadcast(condition) }

    /// What to do in `wait`: end it with a value, or look again after a notification or so many seconds.
    package enum Look<Value> {
        case done(Value)
        case again(within: Double)
    }

    /// Calls `look` at once and after each notification, until it is done.
    package func wait<Value>(_ look: (inout State) -> Look<Value>) -> Value {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        while true {
            switch look(&state) {
            case .done(let value): return value
            case .again(let seconds):
                var until = timespec()
                clock_gettime(CLOCK_MONOTONIC, &until)
                let nanoseconds = until.tv_nsec + Int(min(max(seconds, 0), 86_400) * 1e9)
                until.tv_sec += nanoseconds / 1_000_000_000
                until.tv_nsec = nanoseconds % 1_000_000_000
                pthread_cond_timedwait(condition, mutex, &until)
            }
        }
    }
}
