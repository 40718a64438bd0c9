// Given names that are usual where Dutch, English, German and French are spoken, and that mean nothing else.

/// Tell names where nobody says whose to expect.
package enum GivenNames {
    package static let usual = PlainWords.set(
        """
        Anna Anne Anja Anouk Andrea Andreas André Arjan Arthur Astrid Alexander Alice Amélie Antoine Barbara Bart Bernd Birgit
        Bram Brigitte Camille Carla Carlos Caroline Charles Charlotte Chloé Chris Christian Christine Claire Clara Claudia Clément
        Daan Daniel David Dennis Diana Dirk Dominique Edwin Elena Elisabeth Elise Ellen Emily Emma Eric Erik Esther Eva Fatima
        Femke Florian François Frank Franziska Frédéric Gerard Guillaume Hannah Hans Heike Helen Hélène Henk Hugo Ingrid Iris
        Isabelle Jacques James Jan Jana Jane Janneke Jasper Jens Jeroen Jessica Johan Johannes John Joost Joris Joseph Jörg Judith
        Julia Julie Julien Jürgen Karen Karin Katharina Kees Kevin Klaas Klaus Koen Lars Laura Laurent Lea Léa Lena Leon Lieke Liam
        Linda Lisa Lotte Louise Lucas Lucie Ludovic Luuk Maarten Manon Marco Maria Marie Marieke Marijke Mark Markus Marc Martijn
        Martin Martina Matthias Matthieu Maxime Merel Michael Michel Michelle Mohamed Monika Monique Nathalie Nicolas Nicole Niels
        Nina Noah Nora Noor Olivier Oliver Oscar Pascal Patricia Patrick Paul Paula Peter Petra Philipp Philippe Pierre Pieter
        Rachel Ralf Raoul Rebecca René Richard Robert Robin Roos Ruben Ruth Sabine Sander Sandra Sanne Sara Sarah Sebastian Silke
        Simon Simone Sofie Sophie Stefan Stefanie Stephan Stéphane Steven Susan Susanne Sven Sylvie Tanja Thijs Thomas Tim Timo
        Tom Els Bob Bas Max Leo Mia Sam Alex Kim Ali Omar Felix Jonas Moritz Heinz Günter Günther Wolfgang Uwe Jochen Ute Anke Meike
        Gerrit Hendrik Cornelis Johanna Wilma Ria Truus Henny Harry George Jack Emilie Mathilde Margot Jeanne Marcel Roger Bruno
        Luc Gilles Yvonne Denise Odile Agnès Fabien Jérôme Sébastien Cédric Aurélie Élodie Amanda Amy Andrew Anthony Brian Edward
        Emily Gary Harriet Heather Jason Jennifer Jessica Jim Joe Jonathan Kate Katie Kenneth Laurie Lucy Matt Matthew Mike Nancy
        Nick Olivia Rachel Rob Ryan Samuel Sean Sharon Stephen Steve Tony Tracy Tobias Ursula Valérie Véronique Victor Vincent Wendy Willem William Wim Wouter Yannick Yves Youssef
        """
    )
}
