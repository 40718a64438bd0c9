// Measures parts of Klankbord against loopback servers; scripts/bench runs it and compares.
import ArgumentParser

await BenchCommand.main()
