/** After these a place's name goes on: «بيت لاهيا», «تل أبيض», «كوم الضبع». Folded. */
export const OPENERS: ReadonlySet<string> = new Set(
  `بيت ابن دير كفر تل عين راس وادي ام ابو خان بني بنو سيدي بير خربه مار سان سانت نيو لا لوس ال بن عبد برج مرج جب اولاد ايت
  كوم ود ميت عزبه منشاه`.split(/\s+/),
)
