/**
 * Words that AFINN rates and that say nothing in business news, mostly nouns of the trade. Our own review of the
 * AFINN words that occur in business headlines.
 */
export const NOT_OPINION: ReadonlySet<string> = new Set(
  `share shares gross debt crude vice tank tanks fire matter interest interests interested asset assets best top like
  united trust fund natural energy growth capital security securities solid fresh novel clear clean cleaner care cool
  free great grand united hope big fan fine chief major gold god heaven paradise bonus credit credits fair friendly
  greenwash huge ease justice no please pay prevent protect protected reach reached save saved saves share smart
  sunshine super true want wants wealth welcome yes applause award awards combat gun guns war wars battle battles dead
  death die died drug drugs killer stop stops stopped pressure pressured limited limits limit block blocks blocked
  blocking cut cuts cutting defence defense demand demands demanded drop drops dropped emergency exposed feeling forget
  fuel hard help helps helping hid ignore ill joke keen leave legal lone low lowest lower mine oil once poison
  poverty rig risk risks sentence sentenced short slick toxic trap vision visionary weird worth zero bank
  alliance allow allowed agree agreed agrees agreement approval approved approves backing backed back backs big
  charges charged charge collision commit committed commitment considerate discounted discount expand expands cash
  exclusive fit important increase increased intense join joined joins meaningful opportunity option popular pushy
  reward sincere solution solutions solve spark strike strikes strong stronger strength substantial suspect thanks
  advanced active activity ability alone anti apology arrest arrested avoid avoids awaits await cancer chance chances
  competitive convince curb delay desire easy efficient fantasy farce ghost grant grants grace heart holiday luck lucky
  mature noble nuts open perfect petrify premium prepared proud pure quality rich rigorous robot safe safety
  secured secure secures send significant silly sorry stock strange stuck stand stands cheap hide swift solidarity dignity sympathy kinder hero loose contract debts row sunny sure tough united urgent useful
  violence virus waste win wins winner won wow yes youth prime`
    .trim()
    .split(/\s+/),
)
