import { Navigate } from 'react-router';
import { lastView } from './lastViews';

/** Back to where the desk was left in this browser. */
export const LastView = () => <Navigate to={`/inbox/${lastView()}`} replace />;
