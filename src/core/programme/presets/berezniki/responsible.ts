// Who answers for the activities of Berezniki, as the plan names them in many lines.

/** The city's department of education. */
export const EDUCATION = 'Управление образования';
/** The city's department of the consumer market. */
export const MARKET =
  'Управление по вопросам потребительского рынка и развитию предпринимательства';
/** All schools. */
export const SCHOOLS = 'общеобразовательные организации';
/** Universities; in the plan SECONDARY follows without its noun. */
export const HIGHER = 'образовательные организации высшего образования';
/** Colleges, behind HIGHER. */
export const SECONDARY = 'среднего профессионального образования';
/** Colleges, named in full. */
export const COLLEGES = 'профессиональные образовательные организации';
/** Enterprises. */
export const INDUSTRY = 'предприятия реального сектора экономики';
/** The city's employment centre. */
export const EMPLOYMENT = 'ТО ЦЗН г.Березники';
/** The employment service. */
export const JOBS = 'служба занятости';
