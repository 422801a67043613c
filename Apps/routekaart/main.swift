print("routekaart")
