/// What is counted, by its key in JSON.
func countLabel(_ key: String) -> Wording {
    switch key {
    case "gemeenten": Wording("gemeenten en andere partijen", "municipalities and other parties")
    case "maatstaven": Wording("maatstaven", "drivers")
    case "regelingen": Wording("regelingen", "regelingen")
    case "kostenposten": Wording("kostenposten", "cost items")
    case "scenarios": Wording("scenario's naast het nulscenario", "scenarios beside the null scenario")
    case "stappen": Wording("stappen", "steps")
    case "cijfers": Wording("cijfers", "figures")
    case "onzeker": Wording("waarvan onzeker", "of which uncertain")
    case "aannames": Wording("waarvan aanname", "of which assumption")
    default: Wording(key, key)
    }
}
