import Domain
import Simulation
import Testing

@Suite struct DrawnInputTests {
    @Test func inputsOfOneNameAndDistributionAreTheSame() {
        let one = DrawnInput(name: "loon", key: 1, distribution: .uniform(low: 0, high: 1))
        #expect(one == DrawnInput(name: "loon", key: 1, distribution: .uniform(low: 0, high: 1)))
    }
}
