extension DrawPlan: DrawSource {}
