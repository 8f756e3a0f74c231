package main

import "github.com/socialemployment/barometer/figure"

// usage is what help says before the flags.
var usage = figure.Labels{
	`Käyttö: procurement [valitsimet] [FILE]
FILE on CSV-tiedosto, jossa on rivi tarjousta kohden, tai - eli vakiosyöte; ilman sitä luetaan mukana tulevat keksityt
tarjoukset. Sarakkeet ovat name, price, basis (hour, day, month, client, client-day) ja, kun tarjous ne kertoo,
hours-a-day, days-a-month, clients-a-coach, days-a-client ja hours-a-client.
  name;  price; basis;      days-a-client
  Leppä; 23;    hour;
  Koivu; 40;    client-day; 30
Tuloste on tekstiä. Esimerkki:
  procurement -lang fi -basis day -assume hours-a-day=7,5 tarjoukset.csv
`,
	`Användning: procurement [flaggor] [FILE]
FILE är en CSV-fil med en rad per anbud, eller - för standardinmatning; utan den läses medföljande påhittade anbud.
Kolumnerna är name, price, basis (hour, day, month, client, client-day) och, där anbudet anger dem, hours-a-day,
days-a-month, clients-a-coach, days-a-client och hours-a-client.
  name;  price; basis;      days-a-client
  Alen;  23;    hour;
  Björk; 40;    client-day; 30
Utskriften är text. Ett exempel:
  procurement -lang sv -basis day -assume hours-a-day=7,5 anbud.csv
`,
	`Usage of procurement: procurement [flags] [FILE]
FILE is a CSV file with a row an offer, or - for standard input; without it, embedded offers are read, which are
invented. Its columns are name, price, basis (hour, day, month, client, client-day) and, where offers state them,
hours-a-day, days-a-month, clients-a-coach, days-a-client and hours-a-client.
  name;  price; basis;      days-a-client
  Alder; 23;    hour;
  Birch; 40;    client-day; 30
The output is text. An example:
  procurement -basis day -assume hours-a-day=7.5 offers.csv
`,
}
